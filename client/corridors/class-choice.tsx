import { useText } from '../app/intl.tsx';
import { corridorsTexts } from '../messages/corridors.ts';
import { facilitiesTexts } from '../messages/facilities.ts';
import { GlyphIcon } from './glyph.tsx';
import { type Class, classes, type Entry } from './strip-data.ts';

type Props = { entries: readonly Entry[]; hidden: ReadonlySet<Class>; onChange: (hidden: ReadonlySet<Class>) => void };

/** The key of the strip, in which classes can be left out. */
export function ClassChoice({ entries, hidden, onChange }: Props) {
  const t = useText(corridorsTexts);
  const tf = useText(facilitiesTexts);
  const toggle = (c: Class) => onChange(hidden.has(c) ? new Set([...hidden].filter((other) => other !== c)) : new Set([...hidden, c]));
  return (
    <fieldset className="strip-classes">
      <legend className="visually-hidden">{t('show')}</legend>
      {classes.map((c) => {
        const count = entries.filter((e) => e.class === c).length;
        return (
          count > 0 && (
            <label key={c} className="strip-classes__one">
              <input type="checkbox" checked={!hidden.has(c)} onChange={() => toggle(c)} />
              <GlyphIcon of={c} />
              {tf(c)} ({count})
            </label>
          )
        );
      })}
    </fieldset>
  );
}
