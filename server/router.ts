import { listPlaces } from '../db/queries/places.ts';
import { changesRouter } from './routers/changes.ts';
import { corridorsRouter } from './routers/corridors.ts';
import { documentsRouter } from './routers/documents.ts';
import { linksRouter } from './routers/links.ts';
import { networkRouter } from './routers/network.ts';
import { parksRouter } from './routers/parks.ts';
import { projectsRouter } from './routers/projects.ts';
import { reportsRouter } from './routers/reports.ts';
import { routesRouter } from './routers/routes.ts';
import { targetsRouter } from './routers/targets.ts';
import { vn2000Router } from './routers/vn2000.ts';
import { query, router } from './trpc.ts';

export const appRouter = router({
  projects: projectsRouter,
  changes: changesRouter,
  documents: documentsRouter,
  reports: reportsRouter,
  routes: routesRouter,
  links: linksRouter,
  corridors: corridorsRouter,
  network: networkRouter,
  vn2000: vn2000Router,
  targets: targetsRouter,
  parks: parksRouter,
  places: router({
    /** Provinces of both editions and the whole country, for filters and names. */
    list: query.query(async ({ ctx }) => await listPlaces(ctx.db.orm)),
  }),
  /** The version of the data; tiles asked for with it may be kept for good. */
  version: query.query(({ ctx }) => ({ dataVersion: ctx.db.changes.version })),
});

/** The client imports this type and nothing else of the server's code. */
export type AppRouter = typeof appRouter;
