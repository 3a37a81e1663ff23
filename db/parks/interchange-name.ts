import type { Position } from 'geojson';
import { type Language, type Localized, languages } from '../vocabulary.ts';

/** Between the two roads, in each language; with one of them alone where the other has no name. */
const words: Record<Language, { both: (a: string, b: string) => string; one: (a: string) => string; none: string }> = {
  vi: { both: (a, b) => `Nút giao ${a} – ${b}`, one: (a) => `Nút giao trên ${a}`, none: 'Nút giao cao tốc' },
  en: { both: (a, b) => `${a} and ${b} interchange`, one: (a) => `Interchange on ${a}`, none: 'Expressway interchange' },
  zh: { both: (a, b) => `${a}与${b}互通`, one: (a) => `${a}互通`, none: '高速公路互通' },
};

/** What an interchange is called: no source has their names, so the two roads name it. Empty: a road without a name. */
export function interchangeName(nameOf: (ref: string) => Localized | null, expressway: string, road: string): Localized {
  const of = (lang: Language) => {
    const [first, second] = [expressway, road].filter((ref) => ref !== '').map((ref) => nameOf(ref)?.[lang] ?? ref);
    if (first === undefined) return words[lang].none;
    return second === undefined ? words[lang].one(first) : words[lang].both(first, second);
  };
  return Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Localized;
}

/** An interchange's id: where it is, to some 10 m. The network numbers its nodes anew with each version of the data. */
export const interchangeId = (at: Position): string => `interchange:${at.map((degrees) => degrees.toFixed(4)).join()}`;
