import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { reportTexts } from '../messages/report.ts';
import '../parts/data-table.css';
import { useView } from '../state/view.ts';
import { ReportRow } from './report-row.tsx';
import type { Counts, Report, ReportLine } from './use-report.ts';

type Props = { report: Report; level: 2 | 3; title: string; clause: string | null; counts: Counts; projects: readonly ReportLine[] };

/** One section of the plan, or one sector: its counts and its projects. */
export function ReportPart({ report, level, title, clause, counts, projects }: Props) {
  const t = useText(reportTexts);
  const { lang } = useView();
  const Heading = `h${level}` as const;
  const heads = [t('project'), t('promise'), t('onDay', { until: formatDate(report.until, lang) }), t('changes')];
  return (
    <section>
      <Heading>
        {title} {clause && <span className="report__clause">{clause}</span>}
      </Heading>
      {projects.length === 0 ? (
        <p className="report__note">{t('noProjects')}</p>
      ) : (
        <>
          <p className="report__note">{t('counts', { count: counts.projects, changed: counts.changed })}</p>
          <table className="data-table report__projects">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {projects.map((line) => (
                <ReportRow key={line.id} line={line} report={report} heads={heads} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
