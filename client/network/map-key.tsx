import { APART } from './marks.ts';
import { groupColour } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';

const line = (dashes?: string, width = 3) => (
  <path d="M1 7h26" stroke={groupColour(0)} strokeWidth={width} {...(dashes !== undefined && { strokeDasharray: dashes })} />
);
const samples = {
  keyCourse: line(),
  keyWeak: line('7 3'),
  keyBreak: line('2 2', 2),
  keyPlace: <circle cx="14" cy="7" r="5.5" fill={groupColour(0)} />,
  keyApart: <circle cx="14" cy="7" r="4.5" fill="var(--paper)" stroke={APART} strokeWidth="1.8" />,
} as const;

/** What the map's forms mean: the colour is the group's. */
export function MapKey({ isRail }: { isRail: boolean }) {
  const { t } = useBreakText([]);
  const shown = (['keyCourse', 'keyWeak', 'keyBreak', 'keyPlace', 'keyApart'] as const).filter((key) => !isRail || key !== 'keyBreak');
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
