import { groupBy } from '../group-by.ts';
import { bestStatus } from '../links/best-status.ts';
import type { Reader } from '../transaction.ts';
import type { Filter } from './filter.ts';
import { type Agreement, type LinkEdition, listLinks } from './links.ts';

/**
 * The links under a filter, by pair of provinces. The filter's own `link` does not narrow it, as a facet's value does not
 * narrow the facet: whoever picked one cell still sees the others.
 */
export async function readLinkMatrix(reader: Reader, filter: Filter, edition: LinkEdition) {
  const links = await listLinks(reader, { ...filter, link: undefined }, edition);
  const cells = [...groupBy(links, ({ from, to }) => `${from} ${to}`).values()].map((group) => {
    const years = group.map((l) => l.project.targetYear).filter((year) => year !== null);
    const count = (agreement: Agreement) => group.filter((l) => l.agreement === agreement).length;
    return {
      from: group[0]?.from ?? '',
      to: group[0]?.to ?? '',
      /** Each project once: a link is one project's. */
      projects: group.length,
      bestStatus: bestStatus(group.map((l) => l.project.status)),
      firstYear: years.length === 0 ? null : Math.min(...years),
      byAgreement: { both: count('both'), stated: count('stated'), drawn: count('drawn') },
    };
  });
  return {
    cells: cells.toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
    projects: new Set(links.map((l) => l.project.id)).size,
  };
}
