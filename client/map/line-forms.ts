import type { Kind } from '../../db/vocabulary.ts';
import { colours } from './colours.ts';

/**
 * How a kind of line is drawn: strokes from the lowest to the topmost, widths in px at zoom 13. `status` colours and
 * dashes a stroke by the project's status; `minzoom` is where a detail begins to be seen. The map's layers and the legend's swatches are both made from these.
 */
export type Stroke = { width: number; colour: string; dash?: 'status' | readonly number[]; gap?: number; minzoom?: number };
export type LineForm = { kinds: readonly Kind[]; strokes: readonly Stroke[] };

const cased = (width: number): Stroke[] => [
  { width: width + 1.5, colour: colours.ink },
  { width, colour: colours.paper },
  { width, colour: 'status', dash: 'status' },
];
/** Cross-ties: a wide stroke of very short dashes, in units of its own width. */
const ties = (width: number, spacing: number): Stroke => ({ width, colour: colours.ink, dash: [1.4 / width, spacing / width], minzoom: 6.5 });

export const lineForms = {
  'minor-road': { kinds: ['regional-road', 'urban-road', 'border-road'], strokes: cased(2.2) },
  waterway: {
    kinds: ['waterway'],
    strokes: [
      { width: 1.2, gap: 3.2, colour: colours.ink },
      { width: 3.2, colour: colours.paper },
      { width: 3.2, colour: 'status', dash: 'status' },
      { width: 1.2, colour: colours.paper },
    ],
  },
  'national-road': { kinds: ['national-road'], strokes: cased(3.8) },
  'urban-rail': { kinds: ['urban-rail'], strokes: [ties(8, 6), ...cased(2.4)] },
  railway: { kinds: ['railway'], strokes: [ties(10, 11), ...cased(3)] },
  expressway: { kinds: ['expressway'], strokes: [...cased(6), { width: 1.3, colour: colours.paper, minzoom: 7.5 }] },
} as const satisfies Record<string, LineForm>;

/** A corridor's axis is its kind's form, thinner: the band around it says how little is known. */
export const AXIS_SCALE = 0.62;
