import type { Position } from 'geojson';

/**
 * One course per road: OpenStreetMap maps each carriageway of a divided road, and its crossings and bridges, as lines
 * of their own; at the scale of the base map they are one line.
 */

/** Metres within which a line counts as running along another: both were generalised to 100 m beforehand. */
const ALONGSIDE = 150;
/** Metres bridged between two pieces of one road: the reference breaks it at bridges and where its names change. */
const GAP = 500;
/** Metres: a piece shorter than this stands only if it joins two others; else it is a slip road or a remnant. */
const PIECE = 2000;
/** Metres: a stretch shorter than this is neither taken away nor kept by itself. */
const STRETCH = 600;
const STEP = 100;
const CELL = 0.005;

/** Metres per degree of longitude and latitude near a latitude. */
const scale = (lat: number): [number, number] => [111_320 * Math.cos((lat * Math.PI) / 180), 110_600];
const xy = (p: Position): [number, number] => [p[0] ?? 0, p[1] ?? 0];

function metres(a: Position, b: Position): number {
  const [kx, ky] = scale(xy(a)[1]);
  return Math.hypot((xy(b)[0] - xy(a)[0]) * kx, (xy(b)[1] - xy(a)[1]) * ky);
}

export function lineMetres(line: readonly Position[]): number {
  return line.reduce((sum, p, i) => sum + (i > 0 ? metres(line[i - 1] ?? p, p) : 0), 0);
}

/** The line with further positions on it, so that none is more than STEP from the next. */
function densify(line: readonly Position[]): Position[] {
  return line.flatMap((b, i) => {
    const a = line[i - 1];
    if (!a) return [b];
    const n = Math.ceil(metres(a, b) / STEP);
    return Array.from({ length: n }, (_, k) => {
      const t = (k + 1) / n;
      return k + 1 === n ? b : [xy(a)[0] + (xy(b)[0] - xy(a)[0]) * t, xy(a)[1] + (xy(b)[1] - xy(a)[1]) * t];
    });
  });
}

/** Gives each maximal run of equal flags that is shorter than STRETCH the opposite flag, if its flag is `of`. */
function absorb(flags: boolean[], of: boolean): void {
  for (let i = 0, j = 0; i < flags.length; i = j) {
    for (j = i; j < flags.length && flags[j] === flags[i]; ) j++;
    const whole = i === 0 && j === flags.length;
    if (flags[i] === of && !whole && (j - i) * STEP < STRETCH) flags.fill(!of, i, j);
  }
}

/** Positions looked up by nearness. */
class Nearby {
  private readonly cells = new Map<string, Position[]>();

  private static cell(p: Position): [number, number] {
    return [Math.floor(xy(p)[0] / CELL), Math.floor(xy(p)[1] / CELL)];
  }

  add(p: Position): void {
    const key = Nearby.cell(p).join(' ');
    this.cells.set(key, [...(this.cells.get(key) ?? []), p]);
  }

  /** The nearest position within `reach` metres, at most one cell's width. */
  nearest(p: Position, reach: number): Position | undefined {
    const [cx, cy] = Nearby.cell(p);
    let best: Position | undefined;
    let least = reach;
    for (let x = cx - 1; x <= cx + 1; x++) {
      for (let y = cy - 1; y <= cy + 1; y++) {
        for (const q of this.cells.get(`${x} ${y}`) ?? []) {
          const d = metres(p, q);
          if (d < least) [best, least] = [q, d];
        }
      }
    }
    return best;
  }
}

const byLength = (lines: readonly Position[][]): Position[][] => [...lines].sort((a, b) => lineMetres(b) - lineMetres(a));

/** The lines without the stretches that run along a longer line already kept; longest first. */
export function singleCourse(lines: readonly Position[][]): Position[][] {
  const taken = new Nearby();
  const kept: Position[][] = [];
  for (const line of byLength(lines)) {
    const points = densify(line);
    const along = points.map((p) => taken.nearest(p, ALONGSIDE) !== undefined);
    absorb(along, true);
    absorb(along, false);
    const own: Position[][] = [];
    for (let i = 0, j = 0; i < points.length; i = j) {
      for (j = i; j < points.length && along[j] === along[i]; ) j++;
      // One position more on either side, so that the stretch reaches the line it leaves.
      if (!along[i] && j - i > 1) own.push(points.slice(Math.max(0, i - 1), j + 1));
    }
    for (const p of own.flat()) taken.add(p);
    kept.push(...own);
  }
  return kept;
}

/** The lines of one road with gaps up to GAP closed, and without short pieces that lead nowhere. */
export function bridged(lines: readonly Position[][]): Position[][] {
  const all = byLength(lines);
  const kept: Position[][] = [];
  for (const line of all) {
    const others = new Nearby();
    for (const other of all) if (other !== line) for (const p of densify(other)) others.add(p);
    const ends = [line[0] ?? [], line.at(-1) ?? []].map((end) => others.nearest(end, GAP));
    if (lineMetres(line) < PIECE && !(ends[0] && ends[1])) continue;
    kept.push([...(ends[0] ? [ends[0]] : []), ...line, ...(ends[1] ? [ends[1]] : [])]);
  }
  return kept;
}
