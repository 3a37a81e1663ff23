import { areaSquareMetres, pathMetres, type RingProblem, ringProblem, straightMetres } from '../../geo/measure.ts';
import { type Measuring, positionsOf } from './measuring.ts';

/** Metres and square metres. */
export type Figures = { along: number; straight: number; around: number; area: number | RingProblem };

export function figuresOf({ path }: Measuring): Figures {
  const positions = positionsOf(path);
  const first = positions[0];
  return {
    along: pathMetres(positions),
    straight: straightMetres(positions),
    around: first ? pathMetres([...positions, first]) : 0,
    area: ringProblem(positions) ?? areaSquareMetres(positions),
  };
}
