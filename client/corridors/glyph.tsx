import type { Class } from './strip-data.ts';

/** A form for each class, so that none is told by colour alone; around (0, 0). */
const forms: Record<Class, string> = {
  gate: 'M-5 5V-4h10V5M-2 5V0h4v5',
  seaport: 'M0-5V5M-5 1q5 6 10 0M-3-3h6',
  airport: 'M0-5 5 5 0 2-5 5z',
  station: 'M-4-4h8v8h-8zM-4 0h8',
  capital: 'M0-5 1.5-1.5 5-1.2 2.4 1.2 3.2 5 0 3-3.2 5-2.4 1.2-5-1.2-1.5-1.5z',
  interchange: 'M0-4 4 0 0 4-4 0z',
  park: 'M-4.5 4.5v-9h9v9z',
  site: 'M4 0a4 4 0 1 1-8 0a4 4 0 0 1 8 0z',
  line: 'M-5 3 5-3',
};
export const classColours: Record<Class, string> = {
  gate: '#8a4600',
  seaport: '#00655f',
  airport: '#5a4a9c',
  station: '#1d2226',
  capital: '#7a2f5d',
  interchange: '#1d4f72',
  park: '#b4531f',
  site: '#4a5258',
  line: '#4a5258',
};
const filled: ReadonlySet<Class> = new Set(['airport', 'capital', 'interchange', 'park']);

/** The sign of a class. `isSolid` false: it is not there yet, or not surely. */
export function Glyph({ of, isSolid = true }: { of: Class; isSolid?: boolean }) {
  const colour = classColours[of];
  return <path d={forms[of]} fill={filled.has(of) && isSolid ? colour : 'var(--paper)'} stroke={colour} strokeWidth="1.5" strokeLinejoin="round" />;
}

export function GlyphIcon({ of }: { of: Class }) {
  return (
    <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <Glyph of={of} />
    </svg>
  );
}
