import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { metresPerDegree } from '../ellipsoid.ts';
import { type FlatLines, vertexAt } from './flat-lines.ts';
import { footOn, latOf, lonOf } from './plane.ts';

/** A place on a line: `at` is the segment's number plus how far along the segment it lies. */
export interface Foot {
  line: number;
  at: number;
  metres: number;
  position: Position;
}

/** The segments of many lines, found by nearness. Lines are named by their number among those chosen: all, unless told. */
export class Segments {
  private readonly tree: Flatbush | null;
  private readonly lineOf: Uint32Array;
  private readonly indexOf: Uint32Array;

  constructor(
    private readonly lines: FlatLines,
    private readonly chosen: Uint32Array = Uint32Array.from(lines.firstVertex.subarray(1).keys()),
  ) {
    const count = chosen.reduce((sum, _, l) => sum + this.count(l), 0);
    this.lineOf = new Uint32Array(count);
    this.indexOf = new Uint32Array(count);
    // The tree refuses to hold nothing.
    this.tree = count === 0 ? null : new Flatbush(count);
    let n = 0;
    for (let l = 0; l < chosen.length; l++) {
      for (let i = 0; i < this.count(l); i++, n++) {
        this.lineOf[n] = l;
        this.indexOf[n] = i;
        const [a, b] = this.ends(l, i);
        this.tree?.add(Math.min(lonOf(a), lonOf(b)), Math.min(latOf(a), latOf(b)), Math.max(lonOf(a), lonOf(b)), Math.max(latOf(a), latOf(b)));
      }
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
    const vertex = (this.lines.firstVertex[this.chosen[line] as number] as number) + index;
    return [vertexAt(this.lines, vertex), vertexAt(this.lines, vertex + 1)];
  }

  /** How many segments a line has. */
  count(line: number): number {
    const number = this.chosen[line] as number;
    return Math.max(0, (this.lines.firstVertex[number + 1] as number) - (this.lines.firstVertex[number] as number) - 1);
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
