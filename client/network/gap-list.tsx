import { boxAround, showOnMap } from '../state/page-marks.ts';
import type { Connected, ConnectedView } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';

/** What keeps the large groups apart; nothing where there is only one. */
export function GapList({ view: { gaps }, projects }: { view: ConnectedView; projects: Connected['projects'] }) {
  const { t, parts } = useBreakText(projects);
  if (gaps.length === 0) return null;
  return (
    <section className="network-page__section" aria-label={t('gapsHeading')}>
      <h2>{t('gapsHeading')}</h2>
      <ul>
        {gaps.map((gap) => {
          const [one, other] = gap.groups.map((g) => String(g + 1)) as [string, string];
          const box = boxAround(gap.line);
          return (
            <li key={gap.groups.join()}>
              <button type="button" className="network-groups__break" onClick={() => box && showOnMap(box)}>
                {t(gap.by.length > 0 ? 'gap' : 'gapStraight', { one, other, ...parts(gap) })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
