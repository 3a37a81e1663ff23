import type { Change } from './changes.ts';
import { formatArea, formatDate, formatLength, formatMoney, formatPercent, formatQuantity, type Quantity } from './format.ts';
import { changeKinds } from './time-vocabulary.ts';
import { type Field, type Funding, fields, fundings, type Language, type Localized, languages, type Status, statuses } from './vocabulary.ts';

/** A change as a report tells it: of what, and what each day said; null where a day said nothing. */
export type ToldChange = { what: Localized; before: Localized | null; after: Localized | null };

/** What the words of a side are made of: its value, and of silence the day of the last word. */
type Side = { value: unknown; source: { on: string } | null } | null;

/** The words of a change in the three languages. Of a project as a whole, or of silence, its kind says all but the day. */
export function tellChange({ kind, field, before, after }: Pick<Change, 'kind' | 'field'> & Record<'before' | 'after', Side>): ToldChange {
  if (field === 'project') return { what: changeKinds[kind].label, before: null, after: null };
  if (field === 'silence') return { what: changeKinds[kind].label, before: silence(before), after: silence(after) };
  const tell = (side: Side) => (side === null || side.value === null ? null : each((lang) => valueWords(field, side.value, lang)));
  return { what: fields[field].label, before: tell(before), after: tell(after) };
}

const each = (write: (lang: Language) => string): Localized => Object.fromEntries(languages.map((lang) => [lang, write(lang)])) as Localized;

/** Since when nothing was heard, or when the last word was. */
function silence(side: Side): Localized | null {
  const day = side?.value ?? side?.source?.on;
  return typeof day === 'string' ? each((lang) => words[side?.value ? 'since' : 'heard'][lang].replace('{day}', formatDate(day, lang))) : null;
}
const words = {
  since: { vi: 'không có tin từ {day}', en: 'nothing heard since {day}', zh: '{day}以来无消息' },
  heard: { vi: 'có tin ngày {day}', en: 'heard of on {day}', zh: '{day}有消息' },
} as const;

function valueWords(field: Field, value: unknown, lang: Language): string {
  switch (field) {
    case 'status':
      return statuses[value as Status].label[lang];
    case 'funding':
      return fundings[value as Funding].label[lang];
    case 'costBnVnd':
      return formatQuantity(value as Quantity, (n) => formatMoney(n, lang));
    case 'lengthKm':
      return formatQuantity(value as Quantity, (n) => formatLength(n, lang));
    case 'areaHa':
    case 'freeHa':
      return formatQuantity(value as Quantity, (n) => formatArea(n, lang));
    case 'progressPct':
      return formatPercent(Number(value), lang);
    case 'occupancyPct':
      return formatQuantity(value as Quantity, (n) => formatPercent(n, lang));
    case 'agency':
    case 'owner':
      return (value as Localized)[lang];
    default:
      // All others that are compared are days.
      return formatDate(String(value), lang);
  }
}
