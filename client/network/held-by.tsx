import { certainties } from '../../db/vocabulary.ts';
import { boxAround, showOnMap } from '../state/page-marks.ts';
import type { BreakView, Connected, GroupView } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';
import '../parts/fold.css';

/** The breaks in a group's expressways, with the other roads that hold them together; nothing where there are none. */
export function HeldBy({ group: { breaks, through }, projects }: { group: GroupView; projects: Connected['projects'] }) {
  const { t, local, parts, length } = useBreakText(projects);
  if (breaks.length + through.length === 0) return null;
  const button = (road: BreakView, text: string) => {
    const box = boxAround(road.line);
    return (
      <button type="button" className="network-groups__break" onClick={() => box && showOnMap(box)}>
        {text}
      </button>
    );
  };
  const sure = (road: BreakView) => <span className="network-groups__sure"> · {local(certainties[road.certainty].label)}</span>;
  return (
    <details className="fold network-page__fold" open={breaks.length + through.length < 4}>
      <summary>
        {t('heldBy')} ({breaks.length + through.length})
      </summary>
      <ul>
        {breaks.map((road) => (
          <li key={`${road.between.join()} ${road.km}`}>
            {button(road, t('break', parts(road)))}
            {sure(road)}
          </li>
        ))}
        {through.map(({ id, name, km, road }) => (
          <li key={`${id} ${km} ${road?.km}`}>
            {road ? (
              <>
                {button(road, t('through', { place: local(name), ...parts(road) }))}
                {sure(road)}
              </>
            ) : (
              t('throughStraight', { place: local(name), km: length(km) })
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
