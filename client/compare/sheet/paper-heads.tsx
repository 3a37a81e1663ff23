import { useLocal } from '../../app/intl.tsx';
import type { ComparedPark } from '../comparison.ts';

/** The parks by their numbers on the map. */
export function PaperHeads({ parks, label }: { parks: readonly ComparedPark[]; label: string }) {
  const local = useLocal();
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-paper__label">
          {label}
        </th>
        {parks.map((park, i) => (
          <th key={park.id} scope="col">
            <b className="compare-paper__number">{i + 1}</b> <b>{local(park.name)}</b> <span className="paper__note">{park.id}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
