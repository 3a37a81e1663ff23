import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocal, useText } from '../app/intl.tsx';
import { gridStep } from './grid-step.ts';
import { cellsByPair, type LinkMatrix, type Place, pairValue } from './link-data.ts';
import { MatrixCell } from './matrix-cell.tsx';
import './matrix-table.css';
import { linksTexts } from '../messages/links.ts';

/** Province × province; a filled cell is a button. One stop of the Tab key, arrows go on from there. */
export function MatrixTable(props: { matrix: LinkMatrix; places: Place[]; chosen: string | null; onChoose: (pair: string) => void }) {
  const { matrix, places, chosen, onChoose } = props;
  const t = useText(linksTexts);
  const local = useLocal();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<[number, number] | null>(null);
  const cells = cellsByPair(matrix);
  // The pair's projects open below and take half the room: its cell must not be what scrolls away.
  useEffect(() => {
    if (chosen) table.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  const cellAt = (row: number, column: number) => cells.get(pairValue(places[row]?.id ?? '', places[column]?.id ?? ''));
  const isStop = (row: number, column: number) => {
    const [r, c] = stop && cellAt(...stop) ? stop : firstFilled(places.length, cellAt);
    return r === row && c === column;
  };
  const move = (event: KeyboardEvent, at: [number, number]) => {
    const next = gridStep((r, c) => cellAt(r, c) !== undefined, places.length, at, event.key);
    if (!next) return;
    event.preventDefault();
    setStop(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className="matrix-table" aria-label={t('matrix')} tabIndex={0}>
      <table ref={table}>
        <caption className="visually-hidden">{t('matrixHint')}</caption>
        <thead>
          <tr>
            <td />
            {places.map((place) => (
              <th key={place.id} scope="col">
                <span>{local(place.name)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((row, r) => (
            <tr key={row.id}>
              <th scope="row">{local(row.name)}</th>
              {places.map((column, c) => {
                const cell = cellAt(r, c);
                return (
                  <td key={column.id} data-self={r === c}>
                    {cell && (
                      <MatrixCell
                        cell={cell}
                        ends={[row.id, column.id]}
                        at={`${r} ${c}`}
                        isStop={isStop(r, c)}
                        isChosen={chosen === pairValue(row.id, column.id)}
                        onChoose={() => onChoose(pairValue(row.id, column.id))}
                        onFocus={() => setStop([r, c])}
                        onKeyDown={(event) => move(event, [r, c])}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function firstFilled(size: number, cellAt: (row: number, column: number) => unknown): [number, number] {
  for (let r = 0; r < size; r++) for (let c = 0; c < size; c++) if (cellAt(r, c)) return [r, c];
  return [0, 0];
}
