import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/open.ts';
import { parseReport } from '../inputs/report.ts';
import { languageOf } from '../messages.ts';
import { reportDocument } from '../report/document.ts';
import { openReport } from '../report/open.ts';
import { refuse } from './errors.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /export/annual-report.docx?place=lang-son&year=2026&lang=vi`: a province's report of a year, as a Word file. */
export function reportRoutes(app: FastifyInstance, database: () => Database): void {
  app.get('/export/annual-report.docx', async (request, reply) => {
    const input = parseReport(new URL(request.url, 'http://localhost').searchParams);
    const report = 'problem' in input ? input : await openReport(database(), input);
    if ('problem' in report) return refuse(request, reply, 400, report.problem, { parameter: report.parameter, value: report.value });
    const lang = ('lang' in input ? input.lang : undefined) ?? languageOf(request.headers['accept-language']);
    return reply
      .type(TYPE)
      .header('content-disposition', `attachment; filename="bao-cao-${report.province.id}-${report.year}-${lang}.docx"`)
      .header('vary', 'accept-language')
      .send(await reportDocument(report, lang));
  });
}
