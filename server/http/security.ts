import type { FastifyInstance } from 'fastify';

const POLICY = {
  'default-src': "'self'",
  'script-src': "'self'",
  'worker-src': "'self' blob:",
  // React Aria and MapLibre set style attributes.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob: https:",
  // https: for the external map style that a reader may choose.
  'connect-src': "'self' https:",
  'object-src': "'none'",
  'frame-ancestors': "'self'",
  'base-uri': "'self'",
};

/**
 * What browsers are told with every answer: what helmet 8 sends, but no `strict-transport-security`, for offices serve the
 * atlas over plain HTTP on their own network, and tiles may be drawn on any page. Written out here because helmet makes
 * them anew for each answer, which took a tenth of the time of a tile from the cache.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(POLICY)
    .map((directive) => directive.join(' '))
    .join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/** Before all other hooks: a refusal bears them too. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}
