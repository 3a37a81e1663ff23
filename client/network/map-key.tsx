import { keysOf } from '../../db/vocabulary.ts';
import { APART, WARNING } from './marks.ts';
import { type ConnectedView, groupColour } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';

const line = (dashes?: string, width = 3, colour = groupColour(0)) => (
  <path d="M1 7h26" stroke={colour} strokeWidth={width} {...(dashes !== undefined && { strokeDasharray: dashes })} />
);
const samples = {
  keyCourse: line(),
  keyWeak: line('7 3'),
  keyBreak: line('2 2', 2),
  keyGap: line('1.6 4.8', 1.6, WARNING),
  keyPlace: <circle cx="14" cy="7" r="5.5" fill={groupColour(0)} />,
  keyApart: <circle cx="14" cy="7" r="4.5" fill="var(--paper)" stroke={APART} strokeWidth="1.8" />,
} as const;

/** What the map's forms mean: the colour is the group's. */
export function MapKey({ view: { groups, gaps } }: { view: ConnectedView }) {
  const { t } = useBreakText([]);
  const isThere = { keyBreak: groups.some(({ breaks, through }) => breaks.length + through.length > 0), keyGap: gaps.length > 0 };
  const shown = keysOf(samples).filter((key) => !(key in isThere) || isThere[key as keyof typeof isThere]);
  return (
    <ul className="network-key">
      {shown.map((key) => (
        <li key={key}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            {samples[key]}
          </svg>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}
