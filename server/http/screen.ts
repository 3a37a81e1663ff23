import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Addresses that are views of the screen; each answers with the same page, which reads the address itself. */
const VIEWS = [
  '/',
  '/projects/*',
  '/links',
  '/milestones',
  '/milestones/sheet',
  '/parks',
  '/parks/compare',
  '/parks/compare/sheet',
  '/network',
  '/network/projects/*',
  '/corridors/*',
  '/documents',
  '/documents/*',
  '/coverage',
  '/changes',
  '/report',
  '/about',
  '/about/drawing',
  '/about/health',
];

/**
 * The built client.
 * @param folder directory URL of the production bundle; without one only the wire is served (as in tests and `dev`)
 */
export async function screenRoutes(app: FastifyInstance, folder: URL): Promise<void> {
  if (!existsSync(new URL('index.html', folder))) {
    app.log.warn({ folder: fileURLToPath(folder) }, 'no client bundle: run `npm run build`');
    return;
  }
  await app.register(fastifyStatic, {
    root: fileURLToPath(folder),
    wildcard: false,
    index: false,
    // Bundled files carry a hash of their content in their names.
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const view of VIEWS) app.get(view, (_request, reply) => reply.sendFile('index.html'));
  // Whoever types a wrong address gets the screen, which says so and leads back; a program gets the wire's answer.
  app.get('/*', (request, reply) => (request.headers.accept?.includes('text/html') ? reply.code(404).sendFile('index.html') : reply.callNotFound()));
}
