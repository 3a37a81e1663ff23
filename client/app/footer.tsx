import { useNarrow } from '../parts/use-narrow.ts';
import { FooterNotes } from './footer-notes.tsx';
import './footer.css';

/** The line below every view. A phone shows its notes in the menu instead. */
export function Footer() {
  if (useNarrow()) return null;
  return (
    <footer className="footer">
      <FooterNotes />
    </footer>
  );
}
