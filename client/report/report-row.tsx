import { states } from '../../db/time-vocabulary.ts';
import { bases } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import { reportTexts } from '../messages/report.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { joined } from '../project/listed.ts';
import { ProjectLink } from '../project/project-link.tsx';
import { useView } from '../state/view.ts';
import { Citation } from './citation.tsx';
import { RowChanges } from './row-changes.tsx';
import type { Report, ReportLine } from './use-report.ts';

/** One project: who answers and which clauses name it; its status and target; how it stood; what changed. */
export function ReportRow({ line, report, heads }: { line: ReportLine; report: Report; heads: readonly string[] }) {
  const t = useText(reportTexts);
  const local = useLocal();
  const reasons = useReasons();
  const { lang } = useView();
  const { status, target, progress, situation, answers, clauses } = line;
  const cite = (cited: { document: string; clause: string | null }) => (
    <Citation report={report} documents={[cited.document]} clause={cited.clause} />
  );
  return (
    <tr>
      <th scope="row">
        <ProjectLink id={line.id}>{local(line.name)}</ProjectLink> <span className="report__id">{line.id}</span>
        <div className="report__sub">
          {clauses.length > 0 && (
            <p>
              {t('clauses')}: {[...new Set(clauses.map(({ clause }) => clause))].join(', ')}
            </p>
          )}
          <p>
            {t('answers')}: {answers ? local(answers.value) : <NotStated />} {answers && cite(answers)}
          </p>
        </div>
      </th>
      <td data-label={heads[1]}>
        <div>
          <p>
            <StatusMark status={status?.value ?? null} /> {status && cite(status)}
          </p>
          <p>
            {t('target')}:{' '}
            {target ? `${formatDate(target.value, lang)} (${local(bases[target.basis].label).toLocaleLowerCase(lang)})` : <NotStated />}{' '}
            {target && cite(target)}
          </p>
          <p>
            {t('progress')}:{' '}
            {progress ? t('progressOn', { percent: formatNumber(progress.value, lang), on: formatDate(progress.on, lang) }) : <NotStated />}{' '}
            {progress && cite(progress)}
          </p>
          {situation && (
            <p>
              {local(situation.value)} {cite(situation)}
            </p>
          )}
        </div>
      </td>
      <td data-label={heads[2]}>
        <div>
          <p>{local(states[line.state].label)}</p>
          <p>{line.health && <HealthMark health={line.health} />}</p>
          <p className="report__sub">{joined(reasons(line), lang)}</p>
        </div>
      </td>
      <td data-label={heads[3]}>
        <RowChanges line={line} report={report} />
      </td>
    </tr>
  );
}
