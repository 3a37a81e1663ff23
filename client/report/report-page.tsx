import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { reportTexts } from '../messages/report.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import './report.css';
import { ReportBody } from './report-body.tsx';
import { ReportTools } from './report-tools.tsx';
import { useReport } from './use-report.ts';

/** A province's projects by the sections of its plan: how they stood at the end of a year, and what changed within it. */
export function ReportPage() {
  const t = useText(reportTexts);
  const local = useLocal();
  const { lang } = useView();
  const { input, report, provinces, years, instead, choose } = useReport();
  const { data } = report;
  const date = (day: string) => formatDate(day, lang);
  return (
    <div className="report" aria-busy={report.isPending || report.isPlaceholderData}>
      {data && <h1>{t('heading', { year: data.year, province: local(data.province.name) })}</h1>}
      <ReportTools input={input} provinces={provinces} years={years} choose={choose} />
      {data && instead.place && <p role="status">{t('noProvince', { asked: local(instead.place), province: local(data.province.name) })}</p>}
      {instead.year !== undefined && <p role="status">{t('yearToCome', { asked: instead.year, year: input.year })}</p>}
      {report.isPending && <p>{t('loading')}</p>}
      {report.error && !data && <QueryFailure error={report.error} retry={() => void report.refetch()} />}
      {data && (
        <p className="report__note">
          {t('until', { until: date(data.until), since: date(data.since) })} {!data.over && t('notOver', { year: data.year })} {t('known')}{' '}
          {data.sections.length === 0 && t('noPlan')}
          {data.grounds.map(({ id, asks }) => asks && <span key={id}>{t('asked', { clause: asks })}</span>)}
        </p>
      )}
      {data && <ReportBody report={data} />}
    </div>
  );
}
