import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { asMilestone } from '../milestones/milestone-filter.ts';
import { readAddress, type View, writeAddress } from '../state/address.ts';
import { NotFound, Root, ViewFailed } from './frame.tsx';

/**
 * A view, fetched when it is first seen. For one that did not come the router would load the page anew by itself, server or
 * no server, and take what is on the screen away; it knows the browser's own error, so that is told as a cause.
 */
const view = <Module extends Record<string, unknown>, Name extends keyof Module & string>(load: () => Promise<Module>, name: Name) =>
  lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new Error(`${name} did not come`, { cause });
      }),
    name,
  );

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): View => ({ filter: {}, ...search }),
});
// One list for both paths: opening a project leaves its rows, their scroll and the focus as they are.
const overview = createRoute({
  getParentRoute: () => root,
  id: 'overview',
  component: view(() => import('../list/overview.tsx'), 'Overview'),
});
const home = createRoute({ getParentRoute: () => overview, path: '/' });
const project = createRoute({ getParentRoute: () => overview, path: '/projects/$id' });
const links = createRoute({
  getParentRoute: () => root,
  path: '/links',
  // Whoever comes here sees links only; the chip that says so may be taken away.
  beforeLoad: ({ search, cause }) => {
    if (cause === 'stay' || search.filter.link) return;
    const link = [search.edition === '2024' ? 'any' : 'any-2025'];
    throw redirect({ to: '/links', search: { ...search, filter: { ...search.filter, link } }, replace: true });
  },
  component: view(() => import('../links/links-page.tsx'), 'LinksPage'),
});
const milestones = createRoute({
  getParentRoute: () => root,
  path: '/milestones',
  // The page's own part of the filter is always there: map, list and export under its address are then the same.
  beforeLoad: ({ search }) => {
    const filter = asMilestone(search.filter);
    if (writeAddress({ filter }) !== writeAddress({ filter: search.filter }))
      throw redirect({ to: '/milestones', search: { ...search, filter }, replace: true });
  },
  component: view(() => import('../milestones/milestones-page.tsx'), 'MilestonesPage'),
});
const parks = createRoute({
  getParentRoute: () => root,
  path: '/parks',
  component: view(() => import('../parks/parks-page.tsx'), 'ParksPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/parks/compare',
  component: view(() => import('../compare/compare-page.tsx'), 'ComparePage'),
});
const compareSheet = createRoute({
  getParentRoute: () => root,
  path: '/parks/compare/sheet',
  component: view(() => import('../compare/sheet/compare-sheet.tsx'), 'CompareSheet'),
});
// One page for all three: choosing a project leaves the groups where they are.
const networkPage = createRoute({
  getParentRoute: () => root,
  id: 'network-page',
  component: view(() => import('../network/network-page.tsx'), 'NetworkPage'),
});
const network = createRoute({ getParentRoute: () => networkPage, path: '/network' });
const networkProject = createRoute({ getParentRoute: () => networkPage, path: '/network/projects/$id' });
const networkSlip = createRoute({ getParentRoute: () => networkPage, path: '/network/projects/$id/$years' });
const corridor = createRoute({
  getParentRoute: () => root,
  path: '/corridors/$id',
  component: view(() => import('../corridors/corridor-page.tsx'), 'CorridorPage'),
});
const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  component: view(() => import('../documents/documents-page.tsx'), 'DocumentsPage'),
});
const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  component: view(() => import('../documents/document-page.tsx'), 'DocumentPage'),
});
const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  component: view(() => import('../coverage/coverage-page.tsx'), 'CoveragePage'),
});
const drawing = createRoute({
  getParentRoute: () => root,
  path: '/about/drawing',
  component: view(() => import('../about/drawing-page.tsx'), 'DrawingPage'),
});

const health = createRoute({
  getParentRoute: () => root,
  path: '/about/health',
  component: view(() => import('../about/health-page.tsx'), 'HealthPage'),
});

const changes = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  component: view(() => import('../changes/changes-page.tsx'), 'ChangesPage'),
});

const projectSheet = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id/sheet',
  component: view(() => import('../sheet/project-sheet.tsx'), 'ProjectSheet'),
});
const milestonesSheet = createRoute({
  getParentRoute: () => root,
  path: '/milestones/sheet',
  component: view(() => import('../sheet/milestones-sheet.tsx'), 'MilestonesSheet'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  component: view(() => import('../report/report-page.tsx'), 'ReportPage'),
});

export const appRouter = createRouter({
  routeTree: root.addChildren([
    projectSheet,
    milestonesSheet,
    compareSheet,
    overview.addChildren([home, project]),
    links,
    milestones,
    parks,
    compare,
    networkPage.addChildren([network, networkProject, networkSlip]),
    corridor,
    documents,
    document,
    changes,
    report,
    coverage,
    drawing,
    health,
  ]),
  defaultErrorComponent: ViewFailed,
  parseSearch: (query) => readAddress(query) as unknown as Record<string, unknown>,
  stringifySearch: (search) => writeAddress(search as unknown as Partial<View>),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof appRouter;
  }
}
