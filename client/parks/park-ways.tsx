import { reachKinds } from '../../db/parks/park.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { DrawnWay } from './drawn-way.tsx';
import { ParkWay } from './park-way.tsx';
import type { ParkRow } from './use-parks.ts';

/** The nearest of each kind in the year looked at: where, how far, how sure, and what it waits for; one way at a time on the map. */
export function ParkWays({ row }: { row: ParkRow }) {
  const t = useText(parksTexts);
  const { lang, ways } = useView();
  const look = useLookWords();
  const near = row.near[ways];
  return (
    <div>
      <h3>{t('nearest', { look: look.toLocaleLowerCase(lang) })}</h3>
      {row.offNetwork && <p className="park-detail__note">{t('offNetwork')}</p>}
      {!row.offNetwork && (
        <ul className="park-detail__ways">
          {reachKinds.map((kind) => (
            <ParkWay key={kind} row={row} kind={kind} />
          ))}
        </ul>
      )}
      {near && <DrawnWay from={row.at} to={near.at} />}
    </div>
  );
}
