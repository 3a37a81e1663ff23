import type { Position } from 'geojson';
import { isMeasured, type Post, postedAt, type Route, routeWithPosts } from './chainage.ts';
import { flattened } from './network/flat-lines.ts';
import { between, crossing, metresApart, offset } from './network/plane.ts';
import { Segments } from './network/segments.ts';

/** Metres: a line that stays so near for less does not run along, it passes. */
const LEAST_ALONG_M = 2000;
/** Metres between the places at which a line is compared with the axis. */
const STEP_M = 250;

/** A place beside a line with chainage. */
export interface Beside {
  /** Posted kilometres, from the start where nothing is posted. */
  km: number;
  /** From the line, in a straight line. */
  offsetM: number;
  /** In the direction in which the posts count. */
  side: 'left' | 'right' | 'on';
  /** It lies past an end of the line: its chainage is that of the end. */
  past: 'start' | 'end' | null;
}

/** Metres: a place so near to an end is at the end. */
const AT_END_M = 200;

/** What another line has to do with it, in kilometres as above. */
export interface Passage {
  /** Stretches on which it runs along. */
  along: [fromKm: number, toKm: number][];
  /** Where it crosses elsewhere. */
  crossings: number[];
  /** Where it begins or ends beside it, and neither crosses nor runs along there. */
  ends: number[];
}

/** How far a chainage may be believed. */
export interface Exactness {
  /** `posts`: in proportion between two posts whose places are known; `beyond`: past the outermost; `measured`: on the map alone. */
  basis: 'posts' | 'beyond' | 'measured';
  /** Metres along the road, as far as the posts themselves are known; null where there are none. */
  withinM: number | null;
}

/** A line with chainage as an axis along which places are told. Positions are WGS84, longitude first. */
export class Axis {
  readonly route: Route;
  private readonly segments: Segments;
  /** Metres from the start by position of the line, of the route's own length. */
  private readonly metres: number[];

  constructor(
    private readonly line: readonly Position[],
    private readonly posts: readonly Post[],
  ) {
    this.route = routeWithPosts([...line], posts);
    this.segments = new Segments(flattened([line]));
    let so = 0;
    const plain = line.map((p, i) => {
      so += i === 0 ? 0 : metresApart(line[i - 1] as Position, p);
      return so;
    });
    // Measured in the plane; the route is on the sphere.
    this.metres = plain.map((m) => (so === 0 ? 0 : (m / so) * this.route.mappedLength));
  }

  /** Posted kilometres at so many segments along the line (the number of the segment, and the share of it). */
  kmAt(at: number): number {
    const i = Math.min(Math.floor(at), this.line.length - 2);
    const [a, b] = [this.metres[i] as number, this.metres[i + 1] as number];
    return postedAt(this.route, Math.min(a + (b - a) * (at - i), this.route.mappedLength)) / 1000;
  }

  /** A place within so many metres of the line; null if it lies farther off. */
  beside(p: Position, withinM: number): Beside | null {
    const [foot] = this.segments.feet(p, withinM);
    if (!foot) return null;
    const i = Math.min(Math.floor(foot.at), this.line.length - 2);
    const [ax, ay] = offset(this.line[i] as Position, this.line[i + 1] as Position);
    const [px, py] = offset(foot.position, p);
    const turn = ax * py - ay * px;
    const end = foot.at === 0 ? 'start' : foot.at === this.line.length - 1 ? 'end' : null;
    const side = foot.metres < 1 || turn === 0 ? 'on' : turn > 0 ? 'left' : 'right';
    return { km: this.kmAt(foot.at), offsetM: foot.metres, side, past: foot.metres > AT_END_M ? end : null };
  }

  /** What another line has to do with this one; `toleranceM` is how near it must stay to run along. */
  passage(other: readonly Position[], toleranceM: number): Passage {
    const along = this.stretches(other, toleranceM);
    const isAlong = (km: number) => along.some(([from, to]) => km >= from - toleranceM / 1000 && km <= to + toleranceM / 1000);
    const apart = (kms: number[]) => {
      const sorted = kms.filter((km) => !isAlong(km)).sort((a, b) => a - b);
      // A wavering line crosses several times in one place.
      return sorted.filter((km, i) => i === 0 || km - (sorted[i - 1] as number) > toleranceM / 1000);
    };
    const crossings = apart(this.crossings(other));
    const ends = [other[0], other.at(-1)].flatMap((p) => (p ? (this.beside(p, toleranceM)?.km ?? []) : []));
    return { along, crossings, ends: apart(ends).filter((km) => crossings.every((c) => Math.abs(c - km) > toleranceM / 1000)) };
  }

  private crossings(other: readonly Position[]): number[] {
    const found: number[] = [];
    other.slice(1).forEach((b, k) => {
      const a = other[k] as Position;
      this.segments.near(a, b, 0, (_, index) => {
        const at = crossing(...this.segments.ends(0, index), a, b);
        if (at) found.push(this.kmAt(index + at.first));
      });
    });
    return found;
  }

  private stretches(other: readonly Position[], toleranceM: number): [number, number][] {
    const places = other.slice(1).flatMap((b, k) => {
      const a = other[k] as Position;
      const parts = Math.max(1, Math.ceil(metresApart(a, b) / STEP_M));
      return Array.from({ length: parts }, (_, i) => between(a, b, i / parts));
    });
    const last = other.at(-1);
    const runs: [number, number][] = [];
    let open: [number, number] | null = null;
    for (const p of last ? [...places, last] : places) {
      const km = this.beside(p, toleranceM)?.km;
      if (km === undefined) open = null;
      else if (open) {
        open[0] = Math.min(open[0], km);
        open[1] = Math.max(open[1], km);
      } else {
        open = [km, km];
        runs.push(open);
      }
    }
    return runs.filter(([from, to]) => (to - from) * 1000 >= LEAST_ALONG_M).sort((a, b) => a[0] - b[0]);
  }

  /** How exact a chainage is, by the posts it lies between. */
  exactness(km: number, withinOf: (post: Post) => number): Exactness {
    if (isMeasured(this.posts)) return { basis: 'measured', withinM: null };
    const next = this.posts.findIndex((post) => post.km >= km);
    const [before, after] = [this.posts[next - 1], this.posts[next]];
    const at = after?.km === km ? after : undefined;
    const around = at ? [at] : before && after ? [before, after] : [(next === -1 ? this.posts.at(-1) : after) as Post];
    return { basis: at || (before && after) ? 'posts' : 'beyond', withinM: Math.max(...around.map(withinOf)) };
  }
}
