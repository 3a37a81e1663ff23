import { type SQL, sql } from 'drizzle-orm';
import { healths, states } from '../time-vocabulary.ts';
import { bases, certainties, fundings, keysOf, kinds, NOT_STATED, projectTypes, statuses } from '../vocabulary.ts';

/**
 * # What a row of `tile_features` says, as one text
 *
 * It is made in SQL (`saidText`) when a project changes, and written into tiles by db/tiles/glue.ts, which finds
 * everything by counting bytes. As text, because a driver passes a text on as it is, where it would have to read bytes
 * from twice as many digits. Numbers are digits of 64 from '0' on (`tile_digits` of the database, `digit` here):
 *
 * | bytes | what |
 * |---|---|
 * | 1 each | the words of `codedWords`, by their number in the list |
 * | 2 | target year; 0: none |
 * | 3 | members |
 * | 3 for each of `ownTexts`, and of the accuracy in decimal digits | its length in bytes |
 * | | those texts, the accuracy last |
 */
export const codedWords = {
  kind: keysOf(kinds),
  type: keysOf(projectTypes),
  status: [...keysOf(statuses), NOT_STATED],
  funding: [...keysOf(fundings), NOT_STATED],
  basis: [...keysOf(bases), NOT_STATED],
  certainty: keysOf(certainties),
} as const satisfies Record<string, readonly string[]>;
export type CodedWord = keyof typeof codedWords;

/** Texts of each feature's own; `provinces`, which others have too, is the last. */
export const ownTexts = ['id', 'name', 'nameEn', 'nameZh', 'provinces'] as const;

/** How much of it is not text: words, year, members and lengths. */
export const SAID_HEAD = Object.keys(codedWords).length + 2 + 3 + 3 * (ownTexts.length + 1);

/** What '0' is in `tile_digits`. */
export const ZERO = 48;

/** Names what rows were made for: raise the number when `saidText`, `tile_shape` or the rule of db/tiles/rebuild.ts is another. */
export const MADE_FOR = JSON.stringify([1, codedWords]);

const digits = (number: SQL, count: number) => sql`tile_digits(${number}, ${sql.raw(String(count))})`;

/** A word's number in its list, as SQL. */
export const wordCode = (list: CodedWord, word: SQL): SQL => sql`(array_position(${sql.param([...codedWords[list]])}::text[], ${word}) - 1)`;

/** The text, as SQL, of the properties that a row called `row` has under their names: none of them null but the year. */
export function saidText(row: string): SQL {
  const of = (name: string) => sql`${sql.identifier(row)}.${sql.identifier(name)}`;
  const texts = [...ownTexts.map(of), sql`(${of('accuracyM')})::text`];
  const parts = [
    ...(Object.keys(codedWords) as CodedWord[]).map((list) => digits(wordCode(list, of(list)), 1)),
    digits(sql`coalesce(${of('targetYear')}, 0)`, 2),
    digits(of('members'), 3),
    ...texts.map((text) => digits(sql`octet_length(${text})`, 3)),
    ...texts,
  ];
  return sql.join(parts, sql` || `);
}

/** State and health as they stand on a day, as SQL: a letter each, the first, which no other has; '-' where nothing is stated. */
export const standsText = (state: SQL, health: SQL): SQL => sql`left(${state}, 1) || coalesce(left(${health}, 1), '-')`;

/** The words that the letters stand for. */
export const standing = {
  state: keysOf(states).map((word): [string, string] => [word.slice(0, 1), word]),
  health: [...keysOf(healths).map((word): [string, string] => [word.slice(0, 1), word]), ['-', NOT_STATED]] as [string, string][],
} as const;
