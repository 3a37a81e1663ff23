import { Link } from '@tanstack/react-router';
import { healths, scenarios, states } from '../../db/time-vocabulary.ts';
import { keysOf } from '../../db/vocabulary.ts';
import { HORIZON, MAX_SLIP } from '../../server/inputs/filter.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { healthPageTexts } from '../messages/health-page.ts';
import { keepSearch } from '../parts/keep-search.ts';
import './about-page.css';
import { HealthRules } from './health-rules.tsx';
import { RuleList } from './rule-list.tsx';

/** By what rules a promise is judged on a day, and what a project is in a year: db/health.ts and db/state.ts in words. */
export function HealthPage() {
  const t = useText(healthPageTexts);
  const local = useLocal();
  const slip = { late: local(healths.late.label), atRisk: local(healths['at-risk'].label), years: MAX_SLIP };
  return (
    <div className="about">
      <h1>{t('heading')}</h1>
      <p className="about__text">{t('intro')}</p>
      <h2>{t('clockHeading')}</h2>
      <p className="about__text">{t('clock')}</p>
      <p className="about__text">
        {t('due')}{' '}
        <Link to="/coverage" hash="definitions" search={keepSearch}>
          {t('sources')}
        </Link>
      </p>
      <h2>{t('levelsHeading')}</h2>
      <HealthRules />
      <h2>{t('yearHeading')}</h2>
      <p className="about__text">{t('yearIntro', { from: String(HORIZON.min), to: String(HORIZON.max) })}</p>
      <RuleList
        rules={keysOf(states)
          .toReversed()
          .map((state) => ({ key: state, name: local(states[state].label), text: local(states[state].definition) }))}
      />
      <p className="about__text">{t('forward')}</p>
      <p className="about__text">{t('missed')}</p>
      <h2>{t('scenariosHeading')}</h2>
      <RuleList
        rules={keysOf(scenarios).map((scenario) => ({
          key: scenario,
          name: local(scenarios[scenario].label),
          text: (
            <>
              <p className="about__definition">{local(scenarios[scenario].definition)}</p>
              <p>{t(scenario, scenario === 'slip' ? slip : {})}</p>
            </>
          ),
        }))}
      />
    </div>
  );
}
