import { sectors } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { reportTexts } from '../messages/report.ts';
import { useView } from '../state/view.ts';
import { CountsTable } from './counts-table.tsx';
import { ReportPart } from './report-part.tsx';
import { SourceList } from './source-list.tsx';
import type { Report } from './use-report.ts';

/** The report below its head: figures, the sections of the plan, what is left, sources. */
export function ReportBody({ report }: { report: Report }) {
  const t = useText(reportTexts);
  const local = useLocal();
  const { lang } = useView();
  if (report.counts.projects === 0) return <p>{t('nothingKnown', { until: formatDate(report.until, lang) })}</p>;
  // Of a province that was made of several, the plans are their own.
  const parts = report.sections.map(({ section, ...part }) => {
    const plan = report.grounds.find(({ id }) => id === section.document);
    const clause = t('clause', { clause: section.clause });
    return {
      ...part,
      key: `${section.document} ${section.clause}`,
      title: local(section.title),
      clause: report.province.madeOf > 1 && plan ? `${clause}, ${local(plan.issuer)}` : clause,
    };
  });
  const others = report.others.map(({ sector, ...part }) => ({ ...part, key: sector as string, title: local(sectors[sector].label), clause: null }));
  return (
    <>
      <h2>{t('figures')}</h2>
      <CountsTable parts={[...parts, ...others]} total={report.counts} />
      {parts.map(({ key, ...part }) => (
        <ReportPart key={key} report={report} level={2} {...part} />
      ))}
      {parts.length > 0 && others.length > 0 && <h2>{t('others')}</h2>}
      {others.map(({ key, ...part }) => (
        <ReportPart key={key} report={report} level={parts.length > 0 ? 3 : 2} {...part} />
      ))}
      <h2>{t('sources')}</h2>
      <SourceList sources={report.sources} />
    </>
  );
}
