import { Outlet } from '@tanstack/react-router';
import { lazy } from 'react';
import { Late } from '../parts/late.tsx';
import { LoadFailure } from '../parts/load-failure.tsx';
import { usePathname, useView } from '../state/view.ts';
import { Footer } from './footer.tsx';
import './frame.css';
import { shellTexts } from '../messages/shell.ts';
import { Header } from './header.tsx';
import { Locale, useText } from './intl.tsx';
import { Notices } from './notices.tsx';
import { Sheet } from './sheet.tsx';
import type { SheetHeight } from './sheet-heights.ts';
import { useDocumentHead } from './use-document-head.ts';

export { NotFound } from './not-found.tsx';

const MapView = lazy(async () => ({ default: (await import('../map/map-view.tsx')).MapView }));
const TimeBar = lazy(async () => ({ default: (await import('../time/time-bar.tsx')).TimeBar }));
const ProjectPanel = lazy(async () => ({ default: (await import('../project/project-panel.tsx')).ProjectPanel }));

/** Every view in the address's language: a sheet to print stands alone, all others in the frame. */
export function Root() {
  const pathname = usePathname();
  return <Locale>{/\/sheet\/?$/.test(pathname) ? <Outlet /> : <Frame />}</Locale>;
}

/** On a phone the leaders' page is what one came for; other pages and projects share the screen with the map. */
function opensAt(pathname: string, reading: boolean, isProject: boolean): SheetHeight {
  if (pathname === '/milestones') return 'full';
  return reading || isProject ? 'half' : 'peek';
}

/** In the place of a view that did not come or could not be drawn. */
export function ViewFailed() {
  const t = useText(shellTexts);
  return <LoadFailure className="frame__wait" message={t('failed')} />;
}

/** What is around every view: header, left panel with the view, the map, which stays, and the open project. */
function Frame() {
  const t = useText(shellTexts);
  const { selected } = useView();
  const pathname = usePathname();
  const reading = pathname !== '/' && selected === undefined;
  useDocumentHead();
  return (
    <div className="frame" data-view={reading ? 'page' : selected === undefined ? 'list' : 'project'}>
      <a className="frame__skip" href="#panel">
        {t('skipToList')}
      </a>
      <Header />
      <Notices />
      <main className="frame__main">
        <Sheet view={selected ?? (reading ? pathname : 'list')} opensAt={opensAt(pathname, reading, selected !== undefined)}>
          <div className="frame__left" id="panel" tabIndex={-1}>
            <Outlet />
          </div>
          {selected !== undefined && (
            <aside className="frame__right" aria-label={t('panelProject')}>
              <Late key={selected} className="frame__wait" wait={<p className="frame__wait">{t('loading')}</p>}>
                <ProjectPanel id={selected} />
              </Late>
            </aside>
          )}
        </Sheet>
        <section className="frame__map" aria-label={t('panelMap')}>
          <Late className="frame__wait" message={t('mapFailed')}>
            <MapView />
          </Late>
        </section>
      </main>
      <Late wait={<div className="frame__time" />}>
        <TimeBar />
      </Late>
      <Footer />
    </div>
  );
}
