import { lazy } from 'react';
import { PanelButton } from '../parts/panel-button.tsx';
import { useText } from './intl.tsx';
import './menu-button.css';
import { shellTexts } from '../messages/shell.ts';

const load = () => import('./menu-panel.tsx');
const MenuPanel = lazy(async () => ({ default: (await load()).MenuPanel }));

/** On a phone: views, language and the notes of the footer behind one button. */
export function MenuButton() {
  const t = useText(shellTexts);
  return (
    <PanelButton className="menu-button" aria-label={t('menu')} load={load} panel={(panel) => <MenuPanel {...panel} />}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M3 5.5h14M3 10h14M3 14.5h14" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </PanelButton>
  );
}
