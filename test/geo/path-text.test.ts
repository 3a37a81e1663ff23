import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathMetres } from '../../geo/measure.ts';
import { MAX_PATH, readPath, writePath } from '../../geo/path-text.ts';

const position = fc.tuple(fc.double({ min: 92, max: 128, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }));

describe('a path in an address', () => {
  it('comes back to a metre, and is then written the same', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: MAX_PATH }), (path) => {
        const text = writePath(path);
        const read = readPath(text) ?? [];
        expect(writePath(read)).toBe(text);
        expect(Math.abs(pathMetres(read) - pathMetres(path))).toBeLessThan(2 * path.length);
      }),
    );
  });

  it('leaves out what is repeated', () => {
    expect(
      writePath([
        [106.7, 21.9],
        [106.7, 21.9],
        [106.6, 21.7],
      ]),
    ).toBe('106.7,21.9~106.6,21.7');
  });

  it.each(['', 'L01', '106.7', '106.7,21.9~', '21.9,106.7', '106.7,91', '-106.7,21.9', '106.7,21.9,3', '1e2,20', '106.7, 21.9', '~'])(
    '%j is none',
    (text) => {
      expect(readPath(text)).toBeNull();
    },
  );

  it('has an end', () => {
    expect(readPath(Array.from({ length: MAX_PATH + 1 }, (_, i) => `106,${i / 10}`).join('~'))).toBeNull();
  });
});
