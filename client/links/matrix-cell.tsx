import type { KeyboardEvent } from 'react';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Cell } from './link-data.ts';
import { useCellText } from './use-cell-text.ts';

/** One pair: how many projects, the status nearest to use as the map draws it, the first target year. */
export function MatrixCell(props: {
  cell: Cell;
  ends: [string, string];
  at: string;
  isStop: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { cell, ends, at, isStop, isChosen, onChoose, onFocus, onKeyDown } = props;
  const { cellText } = useCellText();
  return (
    <button
      type="button"
      className="matrix-table__cell"
      data-at={at}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      title={cellText(cell, ...ends)}
      onClick={onChoose}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <span className="visually-hidden">{cellText(cell, ...ends)}</span>
      <span className="matrix-table__figures" aria-hidden="true">
        <b>{cell.projects}</b>
        {cell.firstYear !== null && <span className="matrix-table__year">{cell.firstYear}</span>}
      </span>
      <StatusMark status={cell.bestStatus} word={false} />
    </button>
  );
}
