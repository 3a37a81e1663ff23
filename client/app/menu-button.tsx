import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { NewsLink } from '../changes/news-link.tsx';
import { FooterNotes } from './footer-notes.tsx';
import { useText } from './intl.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import './menu-button.css';
import { shellTexts } from '../messages/shell.ts';
import { NavLinks } from './nav-links.tsx';

/** On a phone: views, language and the notes of the footer behind one button. */
export function MenuButton() {
  const t = useText(shellTexts);
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="menu-button" aria-label={t('menu')}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 5.5h14M3 10h14M3 14.5h14" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="menu-button__panel" placement="bottom end" offset={4}>
        <Dialog aria-label={t('menu')}>
          <nav aria-label={t('navigation')}>
            <NavLinks onFollow={() => setOpen(false)} />
          </nav>
          <NewsLink onFollow={() => setOpen(false)} />
          <LanguageSwitch />
          <section className="menu-button__notes" aria-label={t('about')}>
            <FooterNotes />
          </section>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
