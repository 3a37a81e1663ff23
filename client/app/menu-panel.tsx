import { NewsLink } from '../changes/news-link.tsx';
import { shellTexts } from '../messages/shell.ts';
import { Panel } from '../parts/panel.tsx';
import type { PanelProps } from '../parts/panel-button.tsx';
import { FooterNotes } from './footer-notes.tsx';
import { useText } from './intl.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NavLinks } from './nav-links.tsx';

/** What a phone's menu leads to. */
export function MenuPanel(panel: PanelProps) {
  const t = useText(shellTexts);
  return (
    <Panel {...panel} className="menu-button__panel" placement="bottom end" label={t('menu')}>
      <nav aria-label={t('navigation')}>
        <NavLinks onFollow={panel.onClose} />
      </nav>
      <NewsLink onFollow={panel.onClose} />
      <LanguageSwitch />
      <section className="menu-button__notes" aria-label={t('about')}>
        <FooterNotes />
      </section>
    </Panel>
  );
}
