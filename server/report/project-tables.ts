import type { Table, TextRun } from 'docx';
import type { AnnualReport, ReportLine } from '../../db/queries/report.ts';
import { type Cell, cellRun, type Row, ruledTable } from './table.ts';
import type { Writer } from './writer.ts';

/** The projects of one part: who answers, the clauses that name each, its status, target and progress, and how it stood. */
export function projectTable(report: AnnualReport, lines: readonly ReportLine[], writer: Writer): Table {
  const { t, date, local } = writer;
  const labelled = (label: string, value: string): TextRun[] => [cellRun(`${label}: `, { italics: true }), cellRun(value)];
  const rows = lines.map((line, i): Cell[] => {
    const [situation, health] = [writer.situation(line), writer.health(line)];
    return [
      [String(i + 1)],
      [[cellRun(local(line.name), { bold: true }), cellRun(` (${line.id})`)], labelled(t('answers'), writer.answers(line))],
      writer.clauses(line),
      [
        labelled(t('status'), writer.status(line)),
        labelled(t('target'), writer.target(line)),
        labelled(t('progress'), writer.progress(line)),
        ...(situation === null ? [] : [situation]),
      ],
      [writer.state(line), ...(health === null ? [] : [[cellRun(health, { bold: true })]]), ...writer.reasons(line)],
    ];
  });
  return ruledTable(
    [
      { head: t('columnNo'), width: 10, centred: true },
      { head: t('columnProject'), width: 47 },
      { head: t('columnClause'), width: 18, centred: true },
      { head: t('columnStatus'), width: 55 },
      { head: t('columnOn', { until: date(report.until) }), width: 35 },
    ],
    rows,
  );
}

/** What changed of them within the year: before, after, and where it stands; then the words that were new. Null: nothing. */
export function changesTable(report: AnnualReport, lines: readonly ReportLine[], writer: Writer): Table | null {
  const { t, date, local, numbered } = writer;
  const rows = lines.flatMap((line): Row[] => {
    const told = line.changes.map((change): Cell[] => [[local(change.what)], ...sides(change, writer)]);
    const news: Cell[][] = line.news.length > 0 ? [[[t('news')], [t('none')], [numbered(line.news)]]] : [];
    const all = [...told, ...news];
    return all.map((cells, i) => (i === 0 ? [{ cell: [line.id], rows: all.length }, ...cells] : cells));
  });
  if (rows.length === 0) return null;
  return ruledTable(
    [
      { head: t('columnId'), width: 18, centred: true },
      { head: t('columnWhat'), width: 42 },
      { head: t('columnBefore', { since: date(report.since) }), width: 45 },
      { head: t('columnOn', { until: date(report.until) }), width: 60 },
    ],
    rows,
  );
}

/** What each day said; of a project that was new, or is no longer named, only that it was. */
function sides({ field, before, after, sources }: ReportLine['changes'][number], { t, local, numbered }: Writer): [Cell, Cell] {
  if (field === 'project') return [[t('none')], [numbered(sources)]];
  const said = (side: typeof before) => (side === null ? t('notStated') : local(side));
  return [[said(before)], [`${said(after)} ${numbered(sources)}`]];
}
