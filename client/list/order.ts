import { numberOf } from '../../db/format.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Sort } from '../state/address.ts';
import type { ProjectRow } from './use-projects.ts';

type Sortable = Pick<ProjectRow, 'id' | 'name' | 'targetYear' | 'costBnVnd'>;

/** Rows in another order; what is not stated comes last, and equals keep catalogue order. */
export function ordered<T extends Sortable>(rows: readonly T[], sort: Sort, lang: Language): readonly T[] {
  if (sort === 'catalogue') return rows;
  if (sort === 'name') {
    const { compare } = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'vi', { numeric: true });
    return rows.toSorted((a, b) => compare(a.name[lang], b.name[lang]));
  }
  if (sort === 'year') return rows.toSorted((a, b) => (a.targetYear ?? Infinity) - (b.targetYear ?? Infinity) || 0);
  return rows.toSorted((a, b) => amountOf(b.costBnVnd) - amountOf(a.costBnVnd));
}

/** The figure, or its bound; below every figure where there is none. */
function amountOf(quantity: Sortable['costBnVnd']): number {
  if (quantity === null) return -1;
  return numberOf(quantity);
}
