import { describe, expect, test } from 'vitest';
import { type Localized, languages } from '../../db/vocabulary.ts';

const modules = import.meta.glob<Record<string, Record<string, Localized>>>('../../client/messages/*.ts', { eager: true });
const all = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, texts]) => Object.entries(texts).map(([key, text]): [string, Localized] => [`${name}.${key}`, text])),
);

/** Names of the placeholders of an ICU message, also of those inside plural branches. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

describe('texts of the screen', () => {
  test('are found', () => expect(all.length).toBeGreaterThan(300));

  test.each(all)('%s is complete, the same in its placeholders and NFC', (_name, text) => {
    expect(Object.keys(text).sort()).toEqual([...languages].sort());
    for (const language of languages) {
      expect(text[language].trim()).not.toBe('');
      expect(text[language]).toBe(text[language].normalize('NFC'));
      expect(placeholders(text[language])).toEqual(placeholders(text.vi));
    }
  });

  test('placeholders inside plurals are found', () => {
    expect(placeholders('{count, plural, one {# of {all}} other {# of {all}}}')).toEqual(['all', 'count']);
  });
});
