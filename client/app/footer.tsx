import { FooterNotes } from './footer-notes.tsx';
import './footer.css';

/** The line below every view. A phone shows its notes in the menu instead. */
export function Footer() {
  return (
    <footer className="footer">
      <FooterNotes />
    </footer>
  );
}
