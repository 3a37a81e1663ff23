import { type KeyboardEvent, useId, useState } from 'react';
import { fields } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { Citation } from './citation.tsx';
import { FieldValue } from './field-value.tsx';
import type { ClaimView } from './page-data.ts';
import { shortFields } from './short-fields.ts';
import { SourceNote } from './source-note.tsx';
import './traced-value.css';
import { projectTexts } from '../messages/project.ts';

/**
 * A claim's value that answers "from where?". A short value is itself the button; a text stays a text, so that it can
 * be selected and its links followed, and its citation is the button. Escape closes an open source first.
 */
export function TracedValue({ claim }: { claim: ClaimView }) {
  const [open, setOpen] = useState(false);
  const source = useId();
  const t = useText(projectTexts);
  const local = useLocal();
  const short = shortFields.has(claim.field);
  const value = <FieldValue field={claim.field} value={claim.value} />;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the button and links inside
    <div className="traced-value" onKeyDown={closeOnEscape}>
      {!short && <div className="traced-value__text">{value}</div>}
      <button
        type="button"
        className="traced-value__button"
        aria-expanded={open}
        aria-controls={open ? source : undefined}
        onClick={() => setOpen(!open)}
      >
        {short && <span className="traced-value__figure">{value}</span>}
        <span className="visually-hidden"> {t('sourceOf', { field: local(fields[claim.field].label) })}: </span>
        <span className="traced-value__source">
          <Citation claim={claim} />
          <span className="traced-value__fold" aria-hidden="true" />
        </span>
      </button>
      {open && (
        <div id={source}>
          <SourceNote claim={claim} />
        </div>
      )}
    </div>
  );
}
