import { scenarios } from '../../db/time-vocabulary.ts';
import { isKeyOf, keysOf } from '../../db/vocabulary.ts';
import { MAX_SLIP } from '../../server/inputs/filter.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { withScenario } from '../filters/active.ts';
import { timeTexts } from '../messages/time.ts';
import { useView } from '../state/view.ts';

const delays = Array.from({ length: MAX_SLIP + 1 }, (_, years) => years);

/** How promises are taken, with its definition. Today plays no part in it: there only what is known counts. */
export function ScenarioSelect() {
  const t = useText(timeTexts);
  const local = useLocal();
  const { filter, setFilter } = useView();
  const { year, scenario = 'promised', slipYears = 1 } = filter;
  const choose = (value: string) => isKeyOf(scenarios, value) && setFilter(withScenario(filter, value, 1));
  return (
    <div className="time-bar__scenario">
      <label>
        <span className="visually-hidden">{t('scenario')}</span>
        <select
          value={scenario}
          disabled={year === undefined && filter.scenario === undefined}
          aria-describedby="scenario-definition"
          onChange={({ target }) => choose(target.value)}
        >
          {keysOf(scenarios).map((key) => (
            <option key={key} value={key}>
              {local(scenarios[key].label)}
            </option>
          ))}
        </select>
      </label>
      {scenario === 'slip' && (
        <label>
          <span className="visually-hidden">{t('slipYears')}</span>
          <select value={slipYears} onChange={({ target }) => setFilter({ ...filter, slipYears: Number(target.value) }, { replace: true })}>
            {delays.map((years) => (
              <option key={years} value={years}>
                {years}
              </option>
            ))}
          </select>{' '}
          {t('years')}
        </label>
      )}
      <p className="time-bar__definition" id="scenario-definition">
        {year === undefined ? t('knownOnly') : local(scenarios[scenario].definition)}
      </p>
    </div>
  );
}
