import { useMemo, useState } from 'react';
import { useLocal, useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { corridorsTexts } from '../messages/corridors.ts';
import { showOnMap, useMarksOnMap } from '../state/page-marks.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { ClassChoice } from './class-choice.tsx';
import { boxOf, corridorMarks } from './corridor-marks.ts';
import { CorridorNotes } from './corridor-notes.tsx';
import { EntryRow } from './entry-row.tsx';
import { type Class, type Entry, entriesOf, type Strip } from './strip-data.ts';
import { StripDrawing } from './strip-drawing.tsx';

/** One corridor: the strip, its key, the same as a list, and what it rests on. */
export function CorridorStrip({ strip }: { strip: Strip }) {
  const t = useText(corridorsTexts);
  const local = useLocal();
  const look = useLookWords();
  const { lang, select } = useView();
  const [hidden, setHidden] = useState<ReadonlySet<Class>>(new Set());
  const [marked, setMarked] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const all = useMemo(() => entriesOf(strip), [strip]);
  const entries = useMemo(() => all.filter((e) => !hidden.has(e.class)), [all, hidden]);
  const mark = marked ?? shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `local` is a new function at every drawing, of the language `lang`.
  useMarksOnMap(useMemo(() => corridorMarks(strip, entries, mark, local), [strip, entries, mark, lang]));
  const show = (entry: Entry) => {
    setShown(entry.key);
    showOnMap(boxOf(entry.at));
  };
  const choose = (entry: Entry) => {
    show(entry);
    if (entry.project !== null) select(entry.project);
  };
  const km = formatLength(Math.round(strip.toKm - strip.fromKm), lang);
  return (
    <>
      <h1>{local(strip.name)}</h1>
      <p>{t('ends', { start: local(strip.start), end: local(strip.end), km, look })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (axe: scrollable-region-focusable). */}
      <section className="corridor-page__strip" tabIndex={0} aria-label={local(strip.name)}>
        <StripDrawing strip={strip} entries={entries} marked={mark} onMark={setMarked} onChoose={choose} />
      </section>
      <ClassChoice entries={all} hidden={hidden} onChange={setHidden} />
      <h2>{t('list', { count: entries.length })}</h2>
      {entries.length === 0 && <p>{t('nothing')}</p>}
      <ol className="strip-list">
        {entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} isMarked={entry.key === mark} onMark={setMarked} onShow={show} />
        ))}
      </ol>
      <CorridorNotes strip={strip} />
    </>
  );
}
