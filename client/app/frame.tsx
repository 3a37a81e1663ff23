import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useView } from '../state/view.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Footer } from './footer.tsx';
import './frame.css';
import { shellTexts } from '../messages/shell.ts';
import { Header } from './header.tsx';
import { Locale, useText } from './intl.tsx';
import { Notices } from './notices.tsx';
import { Sheet } from './sheet.tsx';
import { useDocumentHead } from './use-document-head.ts';

export { NotFound } from './not-found.tsx';

const MapView = lazy(async () => ({ default: (await import('../map/map-view.tsx')).MapView }));
const ProjectPanel = lazy(async () => ({ default: (await import('../project/project-panel.tsx')).ProjectPanel }));

/** Every view in the address's language: a sheet to print stands alone, all others in the frame. */
export function Root() {
  const { pathname } = useLocation();
  return <Locale>{/\/sheet\/?$/.test(pathname) ? <Outlet /> : <Frame />}</Locale>;
}

/** What is around every view: header, left panel with the view, the map, which stays, and the open project. */
function Frame() {
  const t = useText(shellTexts);
  const { selected } = useView();
  const { pathname } = useLocation();
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
        <Sheet view={selected ?? (reading ? pathname : 'list')} opensAt={selected === undefined && !reading ? 'peek' : 'half'}>
          <div className="frame__left" id="panel" tabIndex={-1}>
            <Outlet />
          </div>
          {selected !== undefined && (
            <aside className="frame__right" aria-label={t('panelProject')}>
              <ErrorBoundary key={selected} message={t('failed')}>
                <Suspense fallback={<p className="frame__wait">{t('loading')}</p>}>
                  <ProjectPanel id={selected} />
                </Suspense>
              </ErrorBoundary>
            </aside>
          )}
        </Sheet>
        <section className="frame__map" aria-label={t('panelMap')}>
          <ErrorBoundary message={t('mapFailed')}>
            <Suspense fallback={null}>
              <MapView />
            </Suspense>
          </ErrorBoundary>
        </section>
      </main>
      <Footer />
    </div>
  );
}
