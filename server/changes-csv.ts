import { tellChange } from '../db/change-words.ts';
import type { NamedChange } from '../db/queries/changes.ts';
import { changeKinds } from '../db/time-vocabulary.ts';
import { fields, isKeyOf, keysOf, type Language, statusNotStated } from '../db/vocabulary.ts';

/** Excel takes a file for UTF-8 only if it begins so. */
const BOM = '\uFEFF';

/**
 * Its columns: which project, what of it, before and after with the form they are written in, and the document, clause
 * and dates behind each side. These do not depend on the language, names of projects and agencies are Vietnamese; the
 * last ones, `…_label`, are for reading, in the language asked for.
 *
 * `date` is the document's own, as exact as it is, empty where it bears none; `known_from` the earliest day that it can
 * bear; `speaks_on` the day that the claim speaks of. Of a project newly named `after` is the day it became known.
 */
const columns = [
  'id',
  'name',
  'project_kind',
  'change',
  'field',
  'before',
  'after',
  'form',
  'document',
  'number',
  'clause',
  'basis',
  'date',
  'known_from',
  'speaks_on',
  'url',
  'document_before',
  'clause_before',
  'known_from_before',
  'name_label',
  'change_label',
  'field_label',
  'before_label',
  'after_label',
  'document_label',
] as const;

/**
 * The changes as RFC 4180: commas, CRLF, quotes where needed, a line for the columns. With a comma for the decimals the
 * columns are parted by semicolons, as Excel expects where commas are decimals.
 * @param chunks the changes, in each kind in their order
 * @returns the text in pieces; they are told by kind, and so only the lines are kept until the last has come
 */
export async function changesCsv(chunks: AsyncIterable<readonly NamedChange[]>, language: Language, decimal: 'point' | 'comma'): Promise<string[]> {
  const separator = decimal === 'comma' ? ';' : ',';
  const line = (texts: readonly string[]) => `${texts.map((cell) => quote(cell, separator)).join(separator)}\r\n`;
  const kinds = new Map(keysOf(changeKinds).map((kind) => [kind, [] as string[]]));
  for await (const changes of chunks) {
    for (const change of changes) {
      const told = cells(change, language, decimal);
      kinds.get(change.kind)?.push(line(columns.map((column) => told[column])));
    }
  }
  return [BOM + line(columns), ...[...kinds.values()].flat()];
}

function cells(change: NamedChange, language: Language, decimal: 'point' | 'comma') {
  const { project, kind, field, before, after } = change;
  const told = tellChange(change);
  const [source, old] = [after?.source, before?.source];
  const isWhole = field === 'project';
  const form = isWhole || field === 'silence' ? 'YYYY-MM-DD' : formOf(field);
  const write = (side: NamedChange['after']) => {
    if (side === null || side.value === null) return '';
    if (isWhole) return side.source?.document.knownFrom ?? '';
    return written(side.value, decimal);
  };
  const label = (side: 'before' | 'after') => (isWhole ? write(change[side]) : (told[side] ?? statusNotStated.label)[language]);
  return {
    id: project.id,
    name: project.name.vi,
    project_kind: project.kind,
    change: kind,
    field,
    before: write(before),
    after: write(after),
    form: decimal === 'comma' ? form.replace('decimal point', 'decimal comma') : form,
    document: source?.document.id ?? '',
    number: source?.document.number ?? '',
    clause: source?.clause ?? '',
    basis: source?.basis ?? '',
    date: (source?.document.undated ? null : source?.document.dated) ?? '',
    known_from: source?.document.knownFrom ?? '',
    speaks_on: source?.on ?? '',
    url: source?.document.url ?? '',
    document_before: old?.document.id ?? '',
    clause_before: old?.clause ?? '',
    known_from_before: old?.document.knownFrom ?? '',
    name_label: project.name[language],
    change_label: changeKinds[kind].label[language],
    field_label: isKeyOf(fields, field) ? fields[field].label[language] : '',
    before_label: label('before'),
    after_label: label('after'),
    document_label: source?.document.title[language] ?? '',
  } satisfies Record<(typeof columns)[number], string>;
}

/** How a field's value is written. */
function formOf(field: Exclude<NamedChange['field'], 'project' | 'silence'>): string {
  switch (field) {
    case 'status':
    case 'funding':
      return 'code';
    case 'costBnVnd':
      return 'billion VND, decimal point; >=, <= or ~ before a bound';
    case 'lengthKm':
      return 'km, decimal point; >=, <= or ~ before a bound';
    case 'areaHa':
    case 'freeHa':
      return 'ha, decimal point; >=, <= or ~ before a bound';
    case 'progressPct':
      return '%, decimal point';
    case 'occupancyPct':
      return '%, decimal point; >=, <= or ~ before a bound';
    case 'agency':
    case 'owner':
      return 'name in Vietnamese';
    default:
      return 'YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD';
  }
}

const bounds: Record<string, string> = { 'at-least': '>=', 'at-most': '<=', about: '~' };

/** A value without regard to the language: a code, a date, a figure, a figure with its bound, or a Vietnamese name. */
function written(value: unknown, decimal: 'point' | 'comma'): string {
  if (typeof value === 'number') return decimal === 'comma' ? String(value).replace('.', ',') : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const { n, bound, vi } = value as { n?: number; bound?: string; vi?: string };
  return n === undefined ? (vi ?? JSON.stringify(value)) : `${bounds[bound ?? ''] ?? ''}${written(n, decimal)}`;
}

/** A cell. What a spreadsheet would take for a formula is kept a text by an apostrophe before it. */
function quote(text: string, separator: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
