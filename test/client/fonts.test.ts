import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../client/fonts.css'), 'utf8');
const ranges = createRequire(import.meta.url)('@fontsource/be-vietnam-pro/unicode.json') as Record<string, string>;
const faces = [...css.matchAll(/files\/be-vietnam-pro-([a-z-]+)-(\d+)-normal\.woff2[^}]*unicode-range:([^;]*);/g)].map(
  ([, subset = '', weight = '', range = '']) => ({ subset, weight, range: range.replace(/\s/g, '') }),
);

/** Whether a range of a style sheet has a character. */
const has = (range: string, code: number) =>
  range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return code >= from && code <= to;
  });

it('each file of letters has the range that its makers give', () => {
  expect(faces).toHaveLength(6);
  for (const { subset, range } of faces) expect(range).toBe(ranges[subset]);
});

it('no letter of Vietnamese is fetched with the rest of Latin: the last file that has it is another', () => {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const all = [...vowels, ...'bcdđghklmnpqrstvx'].flatMap((letter) => [letter, letter.toUpperCase()]);
  for (const weight of ['400', '600']) {
    const last = (letter: string) => faces.findLast((face) => face.weight === weight && has(face.range, letter.codePointAt(0) ?? 0))?.subset;
    for (const letter of all) expect(['vietnamese', 'latin'], letter).toContain(last(letter));
  }
});
