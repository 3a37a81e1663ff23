import { useId, useState } from 'react';
import { useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import type { ParkSearch } from '../state/park-search.ts';
import { useView } from '../state/view.ts';
import './figure-field.css';
import { changed, readFigure } from './search-change.ts';

/** Parameters that hold a figure. */
export type FigureName = { [K in keyof ParkSearch]-?: ParkSearch[K] extends number | undefined ? K : never }[keyof ParkSearch];

type Props = {
  name: FigureName;
  /** What it bounds, and which way, to those who do not see the row. */
  label: string;
  most: number;
};

/** A bound of a figure, as typed; Enter, or leaving the field, searches. What the server would refuse is said instead. */
export function FigureField({ name, label, most }: Props) {
  const t = useText(parksTexts);
  const { parks, setParks, lang } = useView();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const answer = useId();
  const asked = parks[name];
  const commit = () => {
    if (typed === null) return;
    const figure = readFigure(typed);
    const next = figure === null ? null : changed(parks, { [name]: figure });
    setWrong(next === null);
    if (next === null) return;
    setTyped(null);
    if (figure !== asked) setParks(next);
  };
  return (
    <span className="figure-field">
      <input
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? answer : undefined}
        inputMode="decimal"
        maxLength={9}
        autoComplete="off"
        value={typed ?? (asked === undefined ? '' : formatNumber(asked, lang).replace(lang === 'vi' ? /\./g : /,/g, ''))}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(false);
        }}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      {wrong && (
        <span id={answer} role="alert" className="figure-field__wrong">
          {t('wrongNumber', { most: formatNumber(most, lang) })}
        </span>
      )}
    </span>
  );
}
