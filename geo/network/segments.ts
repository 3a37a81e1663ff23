import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { metresPerDegree } from '../ellipsoid.ts';
import { footOn, latOf, lonOf } from './plane.ts';

/** A place on a line: `at` is the segment's number plus how far along the segment it lies. */
export interface Foot {
  line: number;
  at: number;
  metres: number;
  position: Position;
}

/** Lines by number, two positions each at least; each is read twice, and none kept. */
type Lines = { length: number; at(line: number): readonly Position[] | undefined };

/** The segments of many lines, found by nearness. Lines are named by their number in the list given. */
export class Segments {
  private readonly tree: Flatbush | null;
  /** Line l's positions are the pairs from `first[l]` on, longitude and latitude in turn. */
  private readonly first: Int32Array;
  private readonly vertices: Float64Array;
  private readonly lineOf: Int32Array;
  private readonly indexOf: Int32Array;

  constructor(lines: Lines) {
    this.first = new Int32Array(lines.length + 1);
    let count = 0;
    for (let l = 0; l < lines.length; l++) {
      const length = lines.at(l)?.length ?? 0;
      this.first[l + 1] = (this.first[l] as number) + length;
      count += Math.max(0, length - 1);
    }
    this.vertices = new Float64Array(2 * (this.first.at(-1) as number));
    this.lineOf = new Int32Array(count);
    this.indexOf = new Int32Array(count);
    // The tree refuses to hold nothing.
    this.tree = count === 0 ? null : new Flatbush(count);
    let n = 0;
    for (let l = 0; l < lines.length; l++) {
      const line = lines.at(l) ?? [];
      line.forEach((b, i) => {
        const v = 2 * ((this.first[l] as number) + i);
        this.vertices[v] = lonOf(b);
        this.vertices[v + 1] = latOf(b);
        const a = line[i - 1];
        if (!a) return;
        this.lineOf[n] = l;
        this.indexOf[n] = i - 1;
        this.tree?.add(Math.min(lonOf(a), lonOf(b)), Math.min(latOf(a), latOf(b)), Math.max(lonOf(a), lonOf(b)), Math.max(latOf(a), latOf(b)));
        n++;
      });
    }
    this.tree?.finish();
  }

  /** The segments whose boxes touch the box of a–b, widened by some metres: `take(line, index of the segment)`. */
  near(a: Position, b: Position, metres: number, take: (line: number, index: number) => void): void {
    if (!this.tree) return;
    const [perLon, perLat] = metresPerDegree(latOf(a));
    const [dx, dy] = [metres / perLon, metres / perLat];
    const found = this.tree.search(
      Math.min(lonOf(a), lonOf(b)) - dx,
      Math.min(latOf(a), latOf(b)) - dy,
      Math.max(lonOf(a), lonOf(b)) + dx,
      Math.max(latOf(a), latOf(b)) + dy,
    );
    for (const n of found) take(this.lineOf[n] as number, this.indexOf[n] as number);
  }

  ends(line: number, index: number): [Position, Position] {
    const v = 2 * ((this.first[line] as number) + index);
    return [
      [this.vertices[v] as number, this.vertices[v + 1] as number],
      [this.vertices[v + 2] as number, this.vertices[v + 3] as number],
    ];
  }

  /** How many segments a line has. */
  count(line: number): number {
    return (this.first[line + 1] as number) - (this.first[line] as number) - 1;
  }

  /** The nearest place of each line that comes within so many metres of p, nearest line first. */
  feet(p: Position, metres: number, accept: (line: number) => boolean = () => true): Foot[] {
    const best = new Map<number, Foot>();
    this.near(p, p, metres, (line, index) => {
      if (!accept(line)) return;
      const foot = footOn(p, ...this.ends(line, index));
      if (foot.metres <= metres && foot.metres < (best.get(line)?.metres ?? Number.POSITIVE_INFINITY))
        best.set(line, { line, at: index + foot.share, metres: foot.metres, position: foot.position });
    });
    return [...best.values()].sort((a, b) => a.metres - b.metres || a.line - b.line);
  }
}
