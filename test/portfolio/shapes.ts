import type { Geometry, Position } from 'geojson';
import { offsetMetres } from '../../geo/borders.ts';
import { VIETNAM_EXTENT } from '../../geo/valid.ts';
import { cities, corridors } from './geography.ts';
import type { Land } from './land.ts';
import { Random, weighted } from './random.ts';
import { streams, type Work, workOf } from './work.ts';

/** Longer lines follow one of the country's corridors; km. */
const LONG_KM = 40;
/** How far members lie from their whole: standard deviation, km. */
const MEMBER_KM = 8;
const KM_PER_DEGREE = 111.195;

/** A position so many kilometres east and north of another. */
function moved([lon = 0, lat = 0]: Position, east: number, north: number): Position {
  return [lon + east / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)), lat + north / KM_PER_DEGREE];
}

class Corridor {
  /** Kilometres from its begin to each of its positions. */
  readonly #kms: number[] = [0];
  readonly line: readonly Position[];
  constructor(line: readonly Position[]) {
    this.line = line;
    for (const [i, b] of line.entries()) {
      const a = line[i - 1];
      if (a) this.#kms.push((this.#kms.at(-1) ?? 0) + Math.hypot(...offsetMetres(a, b)) / 1000);
    }
  }
  get lengthKm(): number {
    return this.#kms.at(-1) ?? 0;
  }
  /** The position so many kilometres from its begin. */
  at(km: number): Position {
    const i = Math.min(
      Math.max(
        this.#kms.findIndex((k) => k >= km),
        1,
      ),
      this.line.length - 1,
    );
    const [from = 0, to = 1] = [this.#kms[i - 1], this.#kms[i]];
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [this.line[i - 1], this.line[i]];
    const part = (km - from) / (to - from);
    return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  }
}

const cityOf = weighted(cities.map(([weight, at]) => [{ at, spreadKm: 2 * Math.sqrt(weight) }, weight]));
const corridorOf = weighted(corridors.map(([weight, line]) => [new Corridor(line), weight]));

/** The middle of a work: on land, but for what a corridor leads past a bay. */
export function placeOf(work: Work, land: Land): Position {
  const random = new Random(work.seed, streams.place, work.number);
  const whole = work.parent === null ? null : placeOf(workOf(work.seed, work.parent, 0), land);
  const share = random.unit();
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = whole
      ? moved(whole, MEMBER_KM * random.normal(), MEMBER_KM * random.normal())
      : share < 0.55
        ? inCity(random)
        : share < 0.8
          ? besideCorridor(random)
          : land.anywhere(random);
    if (land.provinceAt(at)) return at;
  }
  return land.anywhere(random);
}

function inCity(random: Random): Position {
  const { at, spreadKm } = cityOf(random);
  return moved(at, spreadKm * random.normal(), spreadKm * random.normal());
}

function besideCorridor(random: Random): Position {
  const corridor = corridorOf(random);
  return moved(corridor.at(random.unit() * corridor.lengthKm), 2 * random.normal(), 2 * random.normal());
}

/** The geometry of a work in degrees with seven decimals; valid, within the extent, 5 to 60 positions unless a point. */
export function shapeOf(work: Work, land: Land): Geometry {
  const random = new Random(work.seed, streams.shape, work.number);
  const count = 5 + random.below(56);
  const at = placeOf(work, land);
  if (work.shape === 'point') return { type: 'Point', coordinates: rounded([at])[0] as Position };
  if (work.shape === 'area') return { type: 'Polygon', coordinates: [rounded(within(outline(at, work.sizeKm, count, random)))] };
  const line = work.sizeKm > LONG_KM ? alongCorridor(work.sizeKm, count, random) : wandering(at, work.sizeKm, count, random);
  return { type: 'LineString', coordinates: rounded(within(line)) };
}

function wandering(middle: Position, km: number, count: number, random: Random): Position[] {
  const step = km / (count - 1);
  let heading = random.unit() * 2 * Math.PI;
  let [east, north] = [0, 0];
  const path = [[0, 0]];
  while (path.length < count) {
    heading += 0.25 * random.normal();
    east += step * Math.cos(heading);
    north += step * Math.sin(heading);
    path.push([east, north]);
  }
  const [midEast = 0, midNorth = 0] = path[Math.floor(count / 2)] ?? [];
  return path.map(([e = 0, n = 0]) => moved(middle, e - midEast, n - midNorth));
}

function alongCorridor(km: number, count: number, random: Random): Position[] {
  const corridor = corridorOf(random);
  const length = Math.min(km, corridor.lengthKm);
  const begin = random.unit() * (corridor.lengthKm - length);
  const [east, north, stray] = [4 * random.normal(), 4 * random.normal(), Math.min(2, (0.15 * length) / count)];
  return Array.from({ length: count }, (_, i) =>
    moved(corridor.at(begin + (length * i) / (count - 1)), east + stray * random.normal(), north + stray * random.normal()),
  );
}

/** Seen from the middle, the corners follow each other round less than half a turn apart: such a ring never crosses itself. */
function outline(middle: Position, km: number, count: number, random: Random): Position[] {
  const corners = count - 1;
  const turn = random.unit();
  const ring = Array.from({ length: corners }, (_, i) => {
    const angle = ((i + turn + random.between(0, 0.8)) / corners) * 2 * Math.PI;
    const radius = (km / 2) * random.between(0.55, 1);
    return moved(middle, radius * Math.cos(angle), radius * Math.sin(angle));
  });
  return [...ring, ring[0] as Position];
}

/** Moved as a whole into the extent, where it reaches beyond. */
function within(line: Position[]): Position[] {
  const [west, south, east, north] = VIETNAM_EXTENT;
  const shift = (values: number[], low: number, high: number) => Math.max(0, low - Math.min(...values)) - Math.max(0, Math.max(...values) - high);
  const dx = shift(
    line.map(([x = 0]) => x),
    west + 0.01,
    east - 0.01,
  );
  const dy = shift(
    line.map(([, y = 0]) => y),
    south + 0.01,
    north - 0.01,
  );
  return dx === 0 && dy === 0 ? line : line.map(([x = 0, y = 0]) => [x + dx, y + dy]);
}

function rounded(line: Position[]): Position[] {
  return line.map((position) => position.map((v) => Math.round(v * 1e7) / 1e7));
}
