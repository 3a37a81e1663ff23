import type { Kind } from '../../db/vocabulary.ts';
import './kind-icon.css';
import { kindGlyphs } from './kind-glyphs.ts';

/** The sign of a kind, in the colour of the text around it. Decoration: the kind's name must stand near or be given as text. */
export function KindIcon({ kind, size = 16 }: { kind: Kind; size?: number }) {
  return (
    <svg className="kind-icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={kindGlyphs[kind]} />
    </svg>
  );
}
