import { useEffect, useRef } from 'react';
import { reachKinds } from '../../db/parks/park.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber, formatPercent } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { setHovered, useIsHovered } from '../state/hover.ts';
import { showOnMap } from '../state/page-marks.ts';
import { useView } from '../state/view.ts';
import { FigureCell } from './figure-cell.tsx';
import { boxOf } from './park-box.ts';
import { ParkDetail } from './park-detail.tsx';
import { ParkName } from './park-name.tsx';
import { ShortlistBox } from './shortlist-box.tsx';
import type { ParkRow } from './use-parks.ts';
import { WayCell } from './way-cell.tsx';

/** One park: its figures with their sources, and below, while it is open, all that is known of it. */
export function ParkRowView({ row, columns }: { row: ParkRow; columns: number }) {
  const t = useText(parksTexts);
  const local = useLocal();
  const { lang, park, setPark } = useView();
  const line = useRef<HTMLTableRowElement>(null);
  const detail = useRef<HTMLTableRowElement>(null);
  const { id } = row;
  const isOpen = park === id;
  const isHovered = useIsHovered(id);
  useEffect(() => {
    // What was opened on the map may be far down.
    if (!isOpen) return;
    detail.current?.scrollIntoView({ block: 'nearest' });
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const toggle = () => {
    setPark(isOpen ? null : id);
    if (!isOpen) showOnMap(boxOf(row));
  };
  return (
    <>
      <tr
        ref={line}
        className="parks-table__row"
        data-id={id}
        data-open={isOpen}
        data-hovered={isHovered}
        onPointerEnter={() => setHovered(id)}
        onPointerLeave={() => setHovered(null)}
      >
        <td className="parks-table__pick">
          <ShortlistBox id={id} name={local(row.name)} />
        </td>
        <ParkName row={row} isOpen={isOpen} onToggle={toggle} />
        {row.score !== null && (
          <td className="data-table__figure" data-label={t('score')}>
            <b>{formatNumber(Math.round(row.score), lang)}</b>
            <small>{t('scoreKnown', { share: formatPercent(Math.round((row.knownShare ?? 0) * 100), lang) })}</small>
          </td>
        )}
        <FigureCell row={row} field="areaHa" />
        <FigureCell row={row} field="freeHa" />
        <FigureCell row={row} field="occupancyPct" />
        {reachKinds.map((kind) => (
          <WayCell key={kind} row={row} kind={kind} onOpen={() => !isOpen && toggle()} />
        ))}
      </tr>
      {isOpen && (
        <tr ref={detail} className="parks-table__detail">
          <td colSpan={columns}>
            <ParkDetail row={row} onClose={() => setPark(null)} />
          </td>
        </tr>
      )}
    </>
  );
}
