import { useText } from '../app/intl.tsx';
import { changesTexts } from '../messages/changes.ts';
import { useView } from '../state/view.ts';
import { DayField } from './day-field.tsx';
import { monthsBefore } from './days.ts';
import { PlanSelect } from './plan-select.tsx';

/** The two days, and the spans that are asked for most. */
export function DaysForm({ since, until, first }: { since: string; until: string; first: string | undefined }) {
  const t = useText(changesTexts);
  const { setDays, ...view } = useView();
  const presets = [
    { key: 'lastMonth', since: monthsBefore(until, 1) },
    { key: 'lastYear', since: monthsBefore(until, 12) },
  ] as const;
  return (
    <fieldset className="changes__days">
      <legend className="visually-hidden">{t('days')}</legend>
      <DayField label={t('since')} value={since} first={first} onChange={(day) => setDays({ since: day })} />
      <DayField label={t('until')} value={until} first={first} onChange={(day) => setDays({ since: view.since ?? since, until: day })} />
      <div className="changes__presets">
        {presets.map((preset) => (
          <button
            key={preset.key}
            type="button"
            className="action action--framed"
            aria-pressed={preset.since === since}
            onClick={() => setDays({ since: preset.since })}
          >
            {t(preset.key)}
          </button>
        ))}
        <PlanSelect since={since} onChoose={(day) => setDays({ since: day })} />
      </div>
    </fieldset>
  );
}
