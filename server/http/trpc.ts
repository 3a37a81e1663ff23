import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/open.ts';
import { type AppRouter, appRouter } from '../router.ts';

/** Calls that one batch may hold; the screen needs five at most. */
export const MAX_BATCH = 20;

/** `/trpc/…`: the screen's questions, each by itself or some in a batch. */
export async function trpcRoutes(app: FastifyInstance, database: () => Database): Promise<void> {
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'] = {
    router: appRouter,
    createContext: () => ({ db: database() }),
    maxBatchSize: MAX_BATCH,
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') app.log.error({ err: error.cause ?? error, path });
    },
  };
  // tRPC answers with a stream of one piece. As bytes it is compressed at once and sent with its length: as a stream it
  // would pass through four others and two threads, which takes longer than to write it.
  app.addHook('onSend', async (_request, reply, payload) => {
    if (!(payload instanceof Response) || payload.headers.has('transfer-encoding')) return payload;
    reply.code(payload.status).headers(Object.fromEntries(payload.headers));
    return payload.body === null ? null : Buffer.from(await payload.arrayBuffer());
  });
  await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions });
}
