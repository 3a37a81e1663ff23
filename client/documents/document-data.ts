import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../server/router.ts';

type Outputs = inferRouterOutputs<AppRouter>['documents'];
/** A plan or report with how many projects and claims it gives. */
export type DocumentRow = Outputs['list'][number];
export type GivenClaim = Outputs['page']['given'][number];
