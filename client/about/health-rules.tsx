import { healthLimits } from '../../db/time-vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { healthPageTexts } from '../messages/health-page.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { RuleList } from './rule-list.tsx';

/** The levels of health in the order in which db/health.ts tries them, with its own figures. */
export function HealthRules() {
  const t = useText(healthPageTexts);
  const { pacePercent, paceDays, nearDays, quietDays, silentDays } = healthLimits;
  const signs = [
    t('pace', { percent: pacePercent, least: paceDays.least, most: Math.round(paceDays.most / 365) }),
    t('laterWord'),
    t('stepOverdue'),
    t('notBegun', { near: nearDays }),
    t('quiet', { near: nearDays, quiet: quietDays }),
  ];
  const atRisk = (
    <>
      <p>{t('atRisk')}</p>
      <ul className="about__signs">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </>
  );
  return (
    <RuleList
      rules={[
        { key: 'done', name: <HealthMark health="done" />, text: t('done') },
        { key: 'late', name: <HealthMark health="late" />, text: t('late') },
        { key: 'at-risk', name: <HealthMark health="at-risk" />, text: atRisk },
        { key: 'no-news', name: <HealthMark health="no-news" />, text: t('noNews', { silent: silentDays }) },
        { key: 'on-time', name: <HealthMark health="on-time" />, text: t('onTime') },
        { key: 'nothing', name: <NotStated />, text: t('nothing') },
      ]}
    />
  );
}
