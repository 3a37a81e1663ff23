import type { Entry } from './strip-data.ts';

/** The strip's measures in units of its drawing. */
export const WIDTH = 760;
const MARGIN = { left: 52, right: 16 };
export const AXIS = 110;
/** Farthest that a mark lies from the axis: places 10 km off. */
const REACH = 74;
const BESIDE_M = 10_000;
export const LANE = 7;
export const LANES_TOP = 206;

interface Scale {
  x: (km: number) => number;
}

export function scaleOf(fromKm: number, toKm: number): Scale {
  const length = Math.max(toKm - fromKm, 0.001);
  return { x: (km) => MARGIN.left + ((km - fromKm) / length) * (WIDTH - MARGIN.left - MARGIN.right) };
}

/** How high a place is drawn: by the root of its distance, as what is near matters most. Left of the road is above. */
export function yOf({ offsetM, side }: { offsetM: number; side: 'left' | 'right' | 'on' }): number {
  if (side === 'on') return AXIS;
  const away = 10 + Math.sqrt(Math.min(offsetM, BESIDE_M) / BESIDE_M) * (REACH - 10);
  return side === 'left' ? AXIS - away : AXIS + away;
}

/** Lanes for what runs along, each in the first that is free where it begins. */
export function lanesOf(stretches: readonly { key: string; from: number; to: number }[]): Map<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const { key, from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end < from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    lanes.set(key, lane);
  }
  return lanes;
}

/** Width of a letter, at the size of the labels; Chinese ones are square. */
const letter = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 12 : 6.4), 0);
const ROW = 13;
/** Half the size of a mark. */
const GLYPH = 5;

/** Which marks have room for a name, those given first before the others, none over a mark: where the text begins. */
export function labelled(
  marks: readonly { entry: Entry; x: number; y: number; text: string }[],
  obstacles: readonly { x: number; y: number }[] = marks,
): { key: string; x: number; y: number; text: string; anchor: 'start' | 'end' }[] {
  const taken: [number, number, number, number][] = obstacles.map(({ x, y }) => [x - GLYPH, y - GLYPH, x + GLYPH, y + GLYPH]);
  const isFree = ([x1, y1, x2, y2]: [number, number, number, number]) =>
    x1 >= 0 && x2 <= WIDTH && taken.every(([a, b, c, d]) => x2 < a || x1 > c || y2 < b || y1 > d);
  return marks.flatMap(({ entry, x, y, text }) => {
    const wide = letter(text);
    for (const [anchor, from] of [
      ['start', x + 8],
      ['end', x - 8 - wide],
    ] as const) {
      const box: [number, number, number, number] = [from, y - ROW / 2, from + wide, y + ROW / 2];
      if (!isFree(box)) continue;
      taken.push(box);
      return [{ key: entry.key, x: anchor === 'start' ? x + 8 : x - 8, y, text, anchor }];
    }
    return [];
  });
}
