import * as z from 'zod';
import { type Language, languages } from '../../db/vocabulary.ts';
import { day, HORIZON, id } from './filter.ts';

/** Which report: a province and a year. `asOf` is today's day for it, as in the filter; `lang` absent: the reader's own. */
export const reportInput = z.strictObject({ place: id, year: z.int().min(HORIZON.min).max(HORIZON.max), asOf: day.optional() });
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
export type ReportError = { parameter: string; value: string; problem: ReportProblem };

const PARAMETERS = ['place', 'year', 'asOf', 'lang'];
const problems: Record<string, ReportProblem> = { place: 'bad-value', year: 'outside-horizon', asOf: 'not-a-day' };

/** Reads `place`, `year`, `asOf` and `lang` of an address; the first that is wrong comes back. */
export function parseReport(params: Iterable<[string, string]>): (ReportInput & { lang?: Language }) | ReportError {
  const given = new Map<string, string>();
  for (const [parameter, value] of params) {
    const short = value.slice(0, 80);
    if (!PARAMETERS.includes(parameter)) return { parameter: parameter.slice(0, 80), value: short, problem: 'unknown-parameter' };
    if (given.has(parameter)) return { parameter, value: short, problem: 'repeated' };
    given.set(parameter, value);
  }
  const refuse = (parameter: string, problem: ReportProblem) => ({ parameter, value: (given.get(parameter) ?? '').slice(0, 80), problem });
  const absent = ['place', 'year'].find((parameter) => !given.has(parameter));
  if (absent !== undefined) return refuse(absent, 'missing');
  const { lang: asked, year, ...rest } = Object.fromEntries(given);
  const lang = languages.find((language) => language === asked);
  if (asked !== undefined && !lang) return refuse('lang', 'bad-value');
  const parsed = reportInput.safeParse({ ...rest, year: /^\d{4}$/.test(year ?? '') ? Number(year) : year });
  if (parsed.success) return { ...parsed.data, ...(lang && { lang }) };
  const wrong = String(parsed.error.issues[0]?.path[0]);
  return refuse(wrong, problems[wrong] ?? 'bad-value');
}

/** The address of the Word file of a report. */
export function reportFile({ place, year, asOf }: ReportInput, lang: Language): string {
  const params = new URLSearchParams({ place, year: String(year), ...(asOf && { asOf }), lang });
  return `/export/annual-report.docx?${params}`;
}
