import type { agencies } from './tables/agencies.ts';
import type { Localized } from './vocabulary.ts';

export type Agency = typeof agencies.$inferSelect;

/** Letters for a comparison of names: accents matter, case and the kind of blank do not. */
const plain = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const mentions = (text: string, name: Localized) => plain(text).includes(plain(name.vi));

/**
 * The agencies that a claim's text names by their old name. A department is one of many of its name: it counts where
 * the project lies in its province.
 * @param placeIds the project's places, of either edition
 */
export function agenciesNamed(text: string, placeIds: readonly string[], known: readonly Agency[]): Agency[] {
  return known.filter((a) => mentions(text, a.old) && inScope(a, placeIds));
}

/** The agencies of today that a document since their beginning names: who searches by the old name means them. */
export function agenciesSince(text: string, placeIds: readonly string[], known: readonly Agency[], knownFrom: string): Agency[] {
  return known.filter((a) => knownFrom >= a.since && mentions(text, a.now) && inScope(a, placeIds));
}

function inScope({ provinces }: Agency, placeIds: readonly string[]): boolean {
  return provinces.length === 0 || provinces.some((p) => placeIds.includes(p));
}
