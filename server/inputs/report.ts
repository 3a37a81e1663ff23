import * as z from 'zod/mini';
import { type Language, languages } from '../../db/vocabulary.ts';
import { day, id, lookedYear } from './filter.ts';
import { type Refused, readOnce, refuse, typedLook } from './once.ts';

/** Which report: a province and a year. `asOf` is today's day for it, as in the filter; `lang` absent: the reader's own. */
export const reportInput = z.strictObject({ place: id, year: lookedYear, asOf: z.optional(day) });
export type ReportInput = z.infer<typeof reportInput>;

export type ReportProblem =
  | 'unknown-parameter'
  | 'repeated'
  | 'missing'
  | 'bad-value'
  | 'outside-horizon'
  | 'not-a-day'
  | 'not-a-province'
  | 'year-not-begun'
  | 'before-first-document';
export type ReportError = Refused<ReportProblem>;

const PARAMETERS = ['place', 'year', 'asOf', 'lang'];
const problems: Record<string, ReportProblem> = { place: 'bad-value', year: 'outside-horizon', asOf: 'not-a-day' };

/** Reads `place`, `year`, `asOf` and `lang` of an address; the first that is wrong comes back. */
export function parseReport(params: Iterable<[string, string]>): (ReportInput & { lang?: Language }) | ReportError {
  const given = readOnce(params, PARAMETERS);
  if ('problem' in given) return given;
  const absent = ['place', 'year'].find((parameter) => !given.has(parameter));
  if (absent !== undefined) return refuse(given, absent, 'missing');
  const { lang: asked, year, ...rest } = Object.fromEntries(given);
  const lang = languages.find((language) => language === asked);
  if (asked !== undefined && !lang) return refuse(given, 'lang', 'bad-value');
  const parsed = reportInput.safeParse({ ...rest, year: typedLook('year', year ?? '') });
  if (parsed.success) return { ...parsed.data, ...(lang && { lang }) };
  const wrong = String(parsed.error.issues[0]?.path[0]);
  return refuse(given, wrong, problems[wrong] ?? 'bad-value');
}

/** The address of the Word file of a report. */
export function reportFile({ place, year, asOf }: ReportInput, lang: Language): string {
  const params = new URLSearchParams({ place, year: String(year), ...(asOf && { asOf }), lang });
  return `/export/annual-report.docx?${params}`;
}
