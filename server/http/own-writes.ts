import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Service } from '../service.ts';

/** The header, and the cookie, that says what its bearer has seen: a data version, opaque to clients. */
export const SEEN = 'atlas-version';
/** Every process has heard of a change within a second, unless it hears nothing for a while. */
const COOKIE_SECONDS = 60;
/** No version of the database is longer (bigint). */
const TOKEN = /^\d{1,19}$/;
const COOKIE = new RegExp(`(?:^|;)\\s*${SEEN}=(\\d{1,19})\\s*(?:;|$)`);

/**
 * Who has just written reads its own write, whichever process and whichever replica answers: the answer to a request
 * that may have written (any but GET and HEAD) carries the data version, and a request that brings one waits until this
 * process has heard of it. From then on nothing older is read or taken from a cache here. What no write gave (rubbish, a
 * version that is still to come) changes nothing but the time of one small question to the primary.
 */
export function ownWrites(app: FastifyInstance, service: Service): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const db = service.state === 'starting' ? undefined : service.db;
    if (!db) return done();
    const serve = () => (db.replicas ? db.replicas.asRequest(done) : done());
    const seen = seenBy(request);
    if (seen === undefined || BigInt(seen) <= BigInt(db.changes.version)) return serve();
    db.changes.catchUp().then(serve, done);
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const db = service.state === 'starting' ? undefined : service.db;
    if (!db || request.method === 'GET' || request.method === 'HEAD') return done(null, payload);
    const tell = () => {
      reply.header(SEEN, db.changes.version);
      reply.header('set-cookie', `${SEEN}=${db.changes.version}; Path=/; Max-Age=${COOKIE_SECONDS}; SameSite=Lax; HttpOnly`);
    };
    db.changes
      .catchUp()
      // What was written is written: the answer goes out all the same, and a second later everybody has heard.
      .then(tell, (error: unknown) => request.log.warn(error))
      .then(() => done(null, payload), done);
  });
}

/** The header's version, or the cookie's, if it looks like one. */
function seenBy(request: FastifyRequest): string | undefined {
  const { [SEEN]: header, cookie } = request.headers;
  if (typeof header === 'string' && TOKEN.test(header)) return header;
  return COOKIE.exec(cookie ?? '')?.[1];
}
