import { type CodedWord, codedWords, ownTexts } from '../../../db/tiles/said.ts';

/** What a row says, as a tile's properties. */
export type SaidRow = Record<CodedWord | (typeof ownTexts)[number], string> & {
  targetYear: number | null;
  members: number;
  accuracyM: number;
  state: string;
  health: string;
};

const digits = (value: number, count: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(48 + (Math.floor(value / 64 ** (count - 1 - i)) % 64))).join('');

/** As `saidText` writes it in SQL. */
export function saidOf(row: SaidRow): string {
  const texts = [...ownTexts.map((name) => row[name]), String(row.accuracyM)];
  const words = (Object.keys(codedWords) as CodedWord[]).map((list) => digits((codedWords[list] as readonly string[]).indexOf(row[list]), 1));
  const lengths = texts.map((text) => digits(Buffer.byteLength(text), 3));
  return [...words, digits(row.targetYear ?? 0, 2), digits(row.members, 3), ...lengths, ...texts].join('');
}

/** As `tile_shape` writes it in SQL. @param geometry of a feature in the tile at `x`, `y` */
export function shapeOf(type: number, { x, y }: { x: number; y: number }, geometry: Uint8Array): string {
  return `${type}${digits(x, 2)}${digits(y, 2)}${digits(geometry.length, 3)}${Buffer.from(geometry).toString('base64')}`;
}
