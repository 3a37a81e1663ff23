import { useLocal, useText } from '../app/intl.tsx';
import { networkTexts } from '../messages/network.ts';
import { formatMinutes } from '../reach/duration.ts';
import { showOnMap } from '../state/page-marks.ts';
import { useView } from '../state/view.ts';
import type { Dependants } from './network-data.ts';
import '../parts/fold.css';

/** Rows told at once; the others unfold. */
const FIRST = 12;

/** The places that are farther from a gate or an interchange while a project is late, those that lose most first. */
export function WorseList({ worse }: Pick<Dependants, 'worse'>) {
  const t = useText(networkTexts);
  const [first, rest] = [worse.slice(0, FIRST), worse.slice(FIRST)];
  if (worse.length === 0) return null;
  return (
    <>
      <Rows rows={first} />
      {rest.length > 0 && (
        <details className="fold network-page__fold">
          <summary>{t('more', { count: rest.length })}</summary>
          <Rows rows={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: { rows: Dependants['worse'] }) {
  const t = useText(networkTexts);
  const local = useLocal();
  const { lang } = useView();
  return (
    <ul className="network-effect__list">
      {rows.map(({ id, name, at, measure, worst: { year, onTime, late } }) => {
        const [lon = 0, lat = 0] = at;
        const said = {
          measure: t(measure === 'gate' ? 'worseGate' : 'worseInterchange'),
          year: String(year),
          before: formatMinutes(onTime.minutes, lang),
          nearBefore: local(onTime.name),
        };
        return (
          <li key={`${measure} ${id}`} data-worse-id={id}>
            <button type="button" className="network-groups__break" onClick={() => showOnMap([lon, lat, lon, lat])}>
              {local(name)}
            </button>
            <p className="network-page__note">
              {late ? t('worseLine', { ...said, after: formatMinutes(late.minutes, lang), nearAfter: local(late.name) }) : t('worseNone', said)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
