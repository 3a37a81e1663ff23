import { TRPCError } from '@trpc/server';
import { reportInput } from '../inputs/report.ts';
import { openReport } from '../report/open.ts';
import { query, router } from '../trpc.ts';

export const reportsRouter = router({
  /** A province's projects by the sections of its plan, as they stood at the end of a year, and what changed within it. */
  annual: query.input(reportInput).query(async ({ ctx, input }) => {
    const report = await openReport(ctx.db, input);
    if (!('problem' in report)) return report;
    throw new TRPCError({ code: 'BAD_REQUEST', message: `${report.parameter}: ${report.problem} ${JSON.stringify(report.value)}` });
  }),
});
