import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useText } from './intl.tsx';
import './sheet.css';
import { shellTexts } from '../messages/shell.ts';
import { onMapAsked } from '../state/map-asked.ts';
import { heightAfterDrag, lower, nextHeight, type SheetHeight } from './sheet-heights.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

/**
 * On a phone, the panels over the map in three heights; on wider screens the same elements are columns of the frame
 * and the handle is gone.
 * @param view what the sheet shows: another view starts at `opensAt` again
 */
export function Sheet({ view, opensAt, children }: { view: string; opensAt: SheetHeight; children: ReactNode }) {
  const t = useText(shellTexts);
  const [chosen, setChosen] = useState<{ view: string; height: SheetHeight } | null>(null);
  const height = chosen?.view === view ? chosen.height : opensAt;
  const setHeight = (to: SheetHeight) => setChosen({ view, height: to });
  const giveWay = useEffectEvent((most: SheetHeight) => setHeight(lower(height, most)));
  useEffect(() => onMapAsked((most) => giveWay(most)), []);
  const drag = useSheetDrag((fraction) => setHeight(heightAfterDrag(fraction)));
  const word = { peek: t('sheetPeek'), half: t('sheetHalf'), full: t('sheetFull') }[height];
  return (
    <div
      className="sheet"
      data-height={height}
      data-dragged={drag.fraction !== null}
      style={drag.fraction === null ? undefined : { height: `${drag.fraction * 100}%` }}
    >
      <button type="button" className="sheet__handle" onClick={() => drag.wasDragged() || setHeight(nextHeight(height))} {...drag.handlers}>
        <span className="visually-hidden">
          {t('sheet')}: {word}
        </span>
      </button>
      {children}
    </div>
  );
}
