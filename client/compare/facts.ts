import type { Figure } from '../../db/parks/park.ts';
import type { Field, Language } from '../../db/vocabulary.ts';
import { formatArea, formatMoney, formatPercent, formatQuantity } from '../format.ts';
import type { ComparedPark } from './comparison.ts';

/** Figures of a park that a source states, and how each is written. */
export const figures = {
  areaHa: formatArea,
  freeHa: formatArea,
  occupancyPct: formatPercent,
  costBnVnd: formatMoney,
} as const satisfies Record<string, (n: number, lang: Language) => string>;
export type FigureName = keyof typeof figures;

export const figureNames = Object.keys(figures) as FigureName[];

/** A figure with its bound, and how far it may be off where that is known. */
export function writeFigure(name: FigureName, { value, within }: Figure, lang: Language): { text: string; within: string | null } {
  const write = (n: number) => figures[name](n, lang);
  return { text: formatQuantity(value, write), within: within === null ? null : write(within) };
}

/** Fields of the claims that an investor asks for besides; a row only where one of the parks has it. */
const asked = ['funding', 'owner', 'agency', 'spec'] as const satisfies readonly Field[];

export function claimsAsked(parks: readonly ComparedPark[]) {
  return asked.flatMap((field) => {
    const claims = parks.map((park) => park.claims.find((claim) => claim.field === field) ?? null);
    return claims.some((claim) => claim !== null) ? [{ field, claims }] : [];
  });
}
