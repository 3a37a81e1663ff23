import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { changesTexts } from '../messages/changes.ts';
import { useView } from '../state/view.ts';

/** Chooses the day on which a plan became known: what has changed since it. */
export function PlanSelect({ since, onChoose }: { since: string; onChoose: (day: string) => void }) {
  const t = useText(changesTexts);
  const local = useLocal();
  const { lang } = useView();
  const { data } = useQuery(useTRPC().documents.plans.queryOptions());
  const plans = (data ?? []).toSorted((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1));
  return (
    <select
      className="changes__plans"
      aria-label={t('sincePlan')}
      value={plans.some((plan) => plan.knownFrom === since) ? since : ''}
      onChange={({ target }) => target.value && onChoose(target.value)}
    >
      <option value="">{t('sincePlan')}</option>
      {plans.map((plan) => (
        <option key={plan.id} value={plan.knownFrom}>
          {t('planOption', { date: formatDate(plan.knownFrom, lang), name: [plan.number, local(plan.issuer)].filter(Boolean).join(' · ') })}
        </option>
      ))}
    </select>
  );
}
