import { id } from './filter.ts';
import { type ParameterError, type ParsedFilter, parseFilter } from './query-string.ts';

/** The most features that one page of an export gives. */
export const MAX_FEATURES = 1000;

export type PageProblem = 'not-a-limit';
export type PageError = Omit<ParameterError, 'problem'> & { problem: ParameterError['problem'] | PageProblem };
/** No limit: the whole, or all that follows `after`, the id of a project. */
export type Page = { limit: number | undefined; after: string | undefined };

/** Reads `limit` and `after`, each once, and the filter from what else there is; what is wrong comes back as errors. */
export function parsePage(params: Iterable<[string, string]>): { page: Page; filter: ParsedFilter['filter']; errors: PageError[] } {
  const errors: PageError[] = [];
  const page: Page = { limit: undefined, after: undefined };
  const rest: [string, string][] = [];
  for (const [parameter, text] of params) {
    const value = text.slice(0, 80);
    if (parameter !== 'limit' && parameter !== 'after') rest.push([parameter, text]);
    else if (page[parameter] !== undefined) errors.push({ parameter, value, problem: 'repeated' });
    else if (parameter === 'limit') {
      page.limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
      if (page.limit < 1 || page.limit > MAX_FEATURES) errors.push({ parameter, value, problem: 'not-a-limit' });
    } else {
      page.after = text;
      if (!id.safeParse(text).success) errors.push({ parameter, value, problem: 'bad-value' });
    }
  }
  const parsed = parseFilter(rest);
  return { page, filter: parsed.filter, errors: [...errors, ...parsed.errors] };
}
