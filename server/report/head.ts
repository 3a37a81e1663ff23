import { AlignmentType, Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { AnnualReport } from '../../db/queries/report.ts';
import { block, mm, noBorders, prose, rule, run, SIZE, TEXT_MM } from './layout.ts';
import { titleOf } from './province.ts';
import type { Writer } from './writer.ts';

/** The columns of the head, mm: issuing body left, country right (Mục IV, boxes 2–3 and 1–4). */
const LEFT = 68;
const RIGHT = TEXT_MM - LEFT;
/** Lengths of rules, mm. II.1b: the motto's as long as its line at 13 pt bold; II.2b and 5b: a third to a half of the line above. */
const MOTTO_MM = { vi: 58, en: 72, zh: 36 } as const;
const AGENCY_MM = 18;
const SUBJECT_MM = 60;

/** Country and motto, issuing body, number, place and date. Who issues it, its number and its day are the office's to fill in. */
export function head(report: AnnualReport, { t, lang }: Writer): Table {
  const title = titleOf(report.province, lang);
  const upper = (text: string) => text.toLocaleUpperCase(lang);
  const left = [
    block(upper(t('superior', { province: title })), { size: SIZE.agency }),
    block(t('open'), { size: SIZE.agency, bold: true }),
    rule(AGENCY_MM, LEFT),
  ];
  const right = [
    block(t('nation'), { size: SIZE.nation, bold: true }),
    block(t('motto'), { size: SIZE.motto, bold: true }),
    rule(MOTTO_MM[lang], RIGHT),
  ];
  const number = [block(t('number'), { size: SIZE.number })];
  const day = [block(t('date', { province: lang === 'zh' ? title : report.province.name[lang] }), { size: SIZE.date, italics: true })];
  return columns([
    [left, right],
    [number, day],
  ]);
}

/** Rows of two columns without lines. */
export function columns(rows: [Paragraph[], Paragraph[]][], widths: readonly [number, number] = [LEFT, RIGHT]): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({ children, width: { size: mm(width), type: WidthType.DXA }, margins: { left: 0, right: 0, top: 0, bottom: mm(2) } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(TEXT_MM), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: noBorders,
    rows: rows.map(([left, right]) => new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])], cantSplit: true })),
  });
}

/** Kind and subject with their rule, whom it is for, on what grounds, and as of which day. */
export function opening(report: AnnualReport, { t, lang, date, joint, stop, local }: Writer, sources: string): Paragraph[] {
  const title = titleOf(report.province, lang);
  const { year } = report;
  const until = date(report.until);
  const grounds = report.grounds.map((plan, i) => {
    const when = plan.dated === null ? t('noDate', { date: date(plan.datedAfter ?? plan.knownFrom) }) : t('of', { date: date(plan.dated) });
    const which = [plan.number ?? t('noNumber'), when, local(plan.issuer)].join(joint);
    const clause = plan.asks === null ? '' : t('groundClause', { clause: plan.asks });
    const end = i === report.grounds.length - 1 ? stop : joint.trim();
    return prose([italic(`${t('ground', { clause, title: local(plan.title), which })}${end}`)]);
  });
  return [
    block(''),
    block(t('kind'), { bold: true }),
    // A province's name is not broken.
    block(t('subject', { province: title.replaceAll(' ', '\u00a0'), year }), { bold: true }),
    rule(SUBJECT_MM, TEXT_MM),
    block(''),
    new Paragraph({ children: [run(t('to'))], alignment: AlignmentType.CENTER, spacing: { after: 120 } }),
    ...grounds,
    prose([run(t('opening', { province: title, year, until, sources }))]),
    ...(report.over ? [] : [prose([run(t('notOver', { year, until }))])]),
    prose([run(t('reading', { sources }))]),
  ];
}

const italic = (text: string): ParagraphChild => run(text, { italics: true });

/** «Nơi nhận» left, the signature right: both for the office to fill in (II.9b, II.7). */
export function closing({ t }: Writer): Table {
  const half = TEXT_MM / 2;
  const left = [
    block(t('recipients'), { size: SIZE.recipientsHead, bold: true, italics: true }, AlignmentType.LEFT),
    block('- ……………………;', { size: SIZE.recipients }, AlignmentType.LEFT),
    block(t('kept'), { size: SIZE.recipients }, AlignmentType.LEFT),
  ];
  const blank = Array.from({ length: 4 }, () => block(''));
  return columns([[left, [block(t('open'), { bold: true }), ...blank, block(t('open'), { bold: true })]]], [half, half]);
}
