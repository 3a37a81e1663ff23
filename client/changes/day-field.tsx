import { useState } from 'react';
import { day } from '../../server/inputs/filter.ts';

type Props = { label: string; value: string; first: string | undefined; onChange: (day: string | undefined) => void };

/** One day, applied as soon as what is typed is a whole one; emptied, it is the day that stands without a choice. */
export function DayField({ label, value, first, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    const isWhole = text === '' || day.safeParse(text).success;
    setTyped(isWhole ? null : text);
    if (isWhole) onChange(text || undefined);
  };
  return (
    <label className="changes__day">
      {label}
      <input type="date" min={first} max="2100-12-31" value={typed ?? value} onChange={({ target }) => change(target.value)} />
    </label>
  );
}
