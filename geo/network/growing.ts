import type { Position } from 'geojson';
import { alongside } from './cover.ts';
import { flattened } from './flat-lines.ts';
import { Segments } from './segments.ts';

type Lines = readonly (readonly Position[])[];

/**
 * Lines to which others are added one after another, each of which may depend on those before. They stand in lists, each
 * at least twice as long as the next, and every list is indexed by itself: so a line is indexed anew a dozen times, not
 * once for every line that comes after it.
 */
export class GrowingLines {
  readonly #lists: { lines: Lines; segments: Segments }[] = [];

  add(added: Lines): void {
    let lines = added;
    for (let last = this.#lists.at(-1); last && last.lines.length < 2 * lines.length; last = this.#lists.at(-1)) {
      lines = [...last.lines, ...lines];
      this.#lists.pop();
    }
    if (lines.length > 0) this.#lists.push({ lines, segments: new Segments(flattened(lines)) });
  }

  /** Whether one of them runs alongside a place (`alongside`) within so many metres. */
  runAlong(at: Position, direction: [number, number], metres: number): boolean {
    return this.#lists.some(({ segments }) => alongside(segments, at, direction, () => metres, metres).size > 0);
  }
}
