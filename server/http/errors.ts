import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ParameterError } from '../inputs/query-string.ts';
import { languageOf, type MessageKey, message } from '../messages.ts';

/** The body of every refusal outside tRPC: what is wrong, with which parameter and value, in the reader's language. */
export type ErrorBody = { error: { problem: MessageKey; message: string; parameter?: string; value?: string } };

/** Answers with a status and a body that names what is wrong. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  problem: MessageKey,
  parts: { parameter?: string; value?: string } = {},
): FastifyReply {
  const body: ErrorBody = { error: { problem, message: message(problem, languageOf(request.headers['accept-language']), parts), ...parts } };
  return reply.code(status).header('cache-control', 'no-store').send(body);
}

/** 400 for the first query parameter that is wrong. */
export function refuseParameter(request: FastifyRequest, reply: FastifyReply, { parameter, value, problem }: ParameterError): FastifyReply {
  return refuse(request, reply, 400, problem, { parameter, value });
}
