import { useLocal, useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import type { ProjectRow } from '../list/use-projects.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { joined } from '../project/listed.ts';
import { useView } from '../state/view.ts';

/** What is late or at risk, with its reason and who answers for it; how many more there are than the page holds. */
export function RedList({ rows, count, shown }: { rows: readonly ProjectRow[]; count: number; shown: number }) {
  const t = useText(sheetTexts);
  const local = useLocal();
  const { lang } = useView();
  const reasonsOf = useReasons();
  return (
    <section>
      <h2>{t('redItems', { count })}</h2>
      {rows.length === 0 && <p>{t('noRedItems')}</p>}
      <ol>
        {rows.slice(0, shown).map((row) => (
          <li key={row.id} className="paper__red" data-id={row.id}>
            <p>
              {row.health && <HealthMark health={row.health} />} <strong>{local(row.name)}</strong> <span className="paper__note">{row.id}</span>
            </p>
            <p className="paper__note">
              {joined(reasonsOf(row), lang)}
              {lang === 'zh' ? '。' : '. '}
              {row.answers ? t('answersFor', { agency: local(row.answers) }) : <NotStated text={t('answersNotStated')} />}
            </p>
          </li>
        ))}
      </ol>
      {shown < count && <p className="paper__more">{t('moreRed', { count: count - shown })}</p>}
    </section>
  );
}
