import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { changesTexts } from '../messages/changes.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { FieldValue } from '../project/field-value.tsx';
import { useView } from '../state/view.ts';
import type { Change, Side } from './use-changes.ts';
import { WholeText } from './whole-text.tsx';

/** What a change says, without its project: «2025 → 2026», «không có tin từ 20/02/2025». */
export function ChangeText({ change: { field, kind, before, after } }: { change: Change }) {
  const t = useText(changesTexts);
  const { lang } = useView();
  const date = (side: Side) => formatDate(String(side?.value), lang);
  if (field === 'project') return <WholeText kind={kind} side={after ?? before} />;
  if (field === 'silence') {
    if (kind === 'heard') return t('heardAfter', { date: date(before) });
    return t(before?.value == null ? 'silentSince' : 'silentAgain', { date: date(after) });
  }
  return (
    <span className="change-text">
      {before ? <FieldValue field={field} value={before.value} /> : <NotStated />}{' '}
      <span className="change-text__arrow" aria-hidden="true">
        →
      </span>{' '}
      <span className="visually-hidden">{t('becomes')}</span>
      <strong className="change-text__after">{after ? <FieldValue field={field} value={after.value} /> : <NotStated />}</strong>
    </span>
  );
}
