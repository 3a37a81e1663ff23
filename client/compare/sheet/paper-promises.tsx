import { states } from '../../../db/time-vocabulary.ts';
import { useLocal, useText } from '../../app/intl.tsx';
import { HealthMark } from '../../health/health-mark.tsx';
import { useReasons } from '../../health/use-reasons.ts';
import { compareTexts } from '../../messages/compare.ts';
import { joined } from '../../project/listed.ts';
import { useView } from '../../state/view.ts';
import type { Comparison } from '../comparison.ts';
import { useUses } from '../use-uses.ts';

/** What the ways wait for, as many as have room, the parks by their numbers; how many more there are. */
export function PaperPromises({ comparison, shown }: { comparison: Comparison; shown: number }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const reasonsOf = useReasons();
  const { parks, promises } = comparison;
  const uses = useUses(comparison, (park) => String(1 + parks.indexOf(park)));
  return (
    <section>
      <h2>{t('promises')}</h2>
      {promises.length === 0 && <p className="paper__note">{t('noPromises')}</p>}
      {promises.slice(0, shown).map((row) => (
        <p key={row.id} className="compare-paper__promise">
          <b>{row.id}</b> {t('said', { what: local(row.name), how: local(states[row.state].label) })}
          {row.health && (
            <>
              {' '}
              <HealthMark health={row.health} />
            </>
          )}{' '}
          <span className="paper__note">
            {joined(
              [
                ...reasonsOf(row),
                row.opensIn === null ? t('opensUnknown') : t('opensIn', { year: String(row.opensIn) }),
                t('neededBy', { uses: uses(row.id) }),
              ],
              lang,
            )}
          </span>
        </p>
      ))}
      {shown < promises.length && <p className="paper__more">{t('morePromises', { count: promises.length - shown })}</p>}
    </section>
  );
}
