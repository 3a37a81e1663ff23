import { statuses } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { changesTexts } from '../messages/changes.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import { asKey, asPartialDate, asRecord } from '../project/value-guards.ts';
import { useView } from '../state/view.ts';
import type { Change, Side } from './use-changes.ts';

/** A project that only one of the days knows: its status and target there, as far as they are stated. */
export function WholeText({ kind, side }: { kind: Change['kind']; side: Side }) {
  const t = useText(changesTexts);
  const { lang } = useView();
  const values = asRecord(side?.value);
  const status = asKey(statuses, values?.status);
  const target = asPartialDate(values?.target);
  if (kind === 'removed' || (!status && !target)) return t(kind === 'added' ? 'newlyNamed' : 'noLongerNamed');
  return (
    <span className="change-text">
      {status && <StatusMark status={status} />}
      {status && target && ' · '}
      {target && t('targetOf', { date: formatDate(target, lang) })}
    </span>
  );
}
