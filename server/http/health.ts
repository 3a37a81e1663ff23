import type { FastifyInstance } from 'fastify';
import { countProjects } from '../../db/queries/data-version.ts';
import type { Service } from '../service.ts';

/** `/health/live`: the process answers. `/health/ready`: it can serve, and from which database; 503 while it cannot. */
export function healthRoutes(app: FastifyInstance, service: Service): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const { db } = service;
    if (service.state !== 'ready' || !db) return reply.code(503).send({ status: service.state, step: service.step });
    const replicas = db.replicas && { replicas: db.replicas.list() };
    return { status: 'ready', database: db.kind, postgis: db.postgis, projects: await countProjects(db.orm), ...replicas };
  });
}
