import { useLocal, useText } from '../app/intl.tsx';
import { reportTexts } from '../messages/report.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { Citation } from './citation.tsx';
import type { Report, ReportLine } from './use-report.ts';

/** What changed of a project within the year, from what to what, and the words that were new. */
export function RowChanges({ line, report }: { line: ReportLine; report: Report }) {
  const t = useText(reportTexts);
  const local = useLocal();
  if (line.changes.length === 0 && line.news.length === 0) return <span className="not-stated">{t('noChanges')}</span>;
  const side = (text: ReportLine['changes'][number]['before']) => (text ? local(text) : <NotStated />);
  return (
    <ul className="report__changes">
      {line.changes.map(({ field, kind, what, before, after, sources }) => (
        <li key={`${kind} ${field}`}>
          {local(what)}
          {field !== 'project' && (
            <>
              : {side(before)} <span aria-hidden="true">→</span> <span className="visually-hidden">{t('becomes')}</span>
              <strong>{side(after)}</strong>
            </>
          )}{' '}
          <Citation report={report} documents={sources} />
        </li>
      ))}
      {line.news.length > 0 && (
        <li>
          {t('news')}: <Citation report={report} documents={line.news} />
        </li>
      )}
    </ul>
  );
}
