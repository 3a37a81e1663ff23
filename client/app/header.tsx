import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import './header.css';
import { shellTexts } from '../messages/shell.ts';
import { Late } from '../parts/late.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { useText } from './intl.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NavLinks } from './nav-links.tsx';
import { useLeave } from './use-leave.ts';
import { useSlashKey } from './use-slash-key.ts';

// Popovers and the search field are a third of what every view would otherwise wait for.
const MenuButton = lazy(async () => ({ default: (await import('./menu-button.tsx')).MenuButton }));
const Search = lazy(async () => ({ default: (await import('./search.tsx')).Search }));
const Bell = lazy(async () => ({ default: (await import('../changes/bell.tsx')).Bell }));

/** The line above every view: name, views, search, language. On a phone views and language fold into a menu. */
export function Header() {
  const t = useText(shellTexts);
  const searchField = useSlashKey();
  const isNarrow = useNarrow();
  return (
    <header className="header">
      <Link className="header__name" to="/" search={useLeave()}>
        Hạ tầng Atlas
      </Link>
      <nav className="header__nav" aria-label={t('navigation')}>
        <NavLinks />
      </nav>
      <div className="header__search">
        <Late>
          <Search inputRef={searchField} />
        </Late>
      </div>
      <div className="header__bell">
        <Late>{!isNarrow && <Bell />}</Late>
      </div>
      <div className="header__languages">
        <LanguageSwitch />
      </div>
      <div className="header__menu">
        <Late>{isNarrow && <MenuButton />}</Late>
      </div>
    </header>
  );
}
