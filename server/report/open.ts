import { todayInVietnam } from '../../db/clock.ts';
import type { Database } from '../../db/open.ts';
import { isBeforeAll, unknownNames } from '../../db/queries/references.ts';
import { type AnnualReport, readAnnualReport, readProvince } from '../../db/queries/report.ts';
import { hasBegun } from '../../db/report.ts';
import type { ReportError, ReportInput } from '../inputs/report.ts';

/** The report asked for, or why there is none. A day to come does not make its year begin. */
export async function openReport(db: Database, { place, year, asOf }: ReportInput): Promise<AnnualReport | ReportError> {
  const { orm } = db;
  const now = todayInVietnam();
  const today = asOf !== undefined && asOf < now ? asOf : now;
  if (asOf !== undefined && (await isBeforeAll(orm, asOf))) return { parameter: 'asOf', value: asOf, problem: 'before-first-document' };
  const province = await readProvince(orm, place);
  if (!province) {
    const [unknown] = await unknownNames(db, 'place', [place]);
    return { parameter: 'place', value: place, problem: unknown === undefined ? 'not-a-province' : 'bad-value' };
  }
  if (!hasBegun(year, today)) return { parameter: 'year', value: String(year), problem: 'year-not-begun' };
  return await readAnnualReport(orm, province, year, today);
}
