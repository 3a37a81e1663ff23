import { ExternalHyperlink, type FileChild } from 'docx';
import type { AnnualReport, ReportLine } from '../../db/queries/report.ts';
import type { Counts } from '../../db/report.ts';
import { states } from '../../db/time-vocabulary.ts';
import { sectors } from '../../db/vocabulary.ts';
import { block, entryOf, prose, run } from './layout.ts';
import { changesTable, projectTable } from './project-tables.ts';
import { type Cell, ruledTable } from './table.ts';
import type { Writer } from './writer.ts';

/** A part of the report under a roman numeral, and its items under figures. */
type Item = { title: string; counts: Counts; projects: ReportLine[] };
export type Part = { title: string; items: Item[] };

/** The parts between the overview and the sources: by section of the plan and what is left, or by sector alone. */
export function partsOf({ province, grounds, sections, others }: AnnualReport, { t, local }: Writer): Part[] {
  const bySection = sections.map(({ section, projects, counts }): Item => {
    const plan = grounds.find(({ id }) => id === section.document);
    const values = { title: local(section.title), clause: section.clause, plan: plan ? local(plan.issuer) : section.document };
    // Where a province was made of several, its plans are theirs.
    return { title: t(province.madeOf > 1 ? 'sectionOf' : 'section', values), projects, counts };
  });
  const bySector = others.map(({ sector, projects, counts }): Item => ({ title: local(sectors[sector].label), projects, counts }));
  const parts = sections.length > 0 ? [{ title: t('bySections'), items: bySection }] : [];
  return bySector.length > 0 ? [...parts, { title: t(sections.length > 0 ? 'others' : 'bySectors'), items: bySector }] : parts;
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V'];
export const roman = (n: number): string => ROMANS[n - 1] ?? String(n);
/** Mục V, 6b: the numeral and title of a part in capitals and bold, those of an item bold, a point's plain. */
export const partHead = (n: number, title: string, { lang }: Writer) =>
  prose([run(`${roman(n)}. ${title.toLocaleUpperCase(lang)}`, { bold: true })], { keepNext: true });
const itemHead = (n: number, title: string) => prose([run(`${n}. ${title}`, { bold: true })], { keepNext: true });
const point = (letter: string, text: string, keepNext = false) => prose([run(`${letter}) ${text}`)], { keepNext });

/** I: how many there are, how they stand, how many changed; then the same for each item. */
export function overview(report: AnnualReport, parts: readonly Part[], writer: Writer): FileChild[] {
  const { t, date } = writer;
  const { counts } = report;
  if (counts.projects === 0) return [partHead(1, t('general'), writer), prose([run(t('nothingKnown', { until: date(report.until) }))])];
  const shown = (['in-use', 'building', 'planned'] as const).map((state) => ({
    head: writer.local(states[state].label),
    of: (c: Counts) => c.states[state],
  }));
  const figures = [{ head: t('columnCount'), of: (c: Counts) => c.projects }, ...shown, { head: t('columnChanged'), of: (c: Counts) => c.changed }];
  const rows = parts.flatMap(({ items }, p) =>
    items.map((item, i): Cell[] => [[`${roman(p + 2)}.${i + 1}`], [item.title], ...figures.map(({ of }) => [String(of(item.counts))])]),
  );
  return [
    partHead(1, t('general'), writer),
    itemHead(1, t('figures')),
    ...figurePoints(report, counts, writer),
    itemHead(2, t('figuresByPart')),
    ruledTable(
      [
        { head: t('columnPart'), width: 15, centred: true },
        { head: t('columnWhat'), width: 60 },
        ...figures.map(({ head }) => ({ head, width: 18, centred: true })),
      ],
      rows,
    ),
    block('', { size: 6 }),
  ];
}

function figurePoints(report: AnnualReport, counts: Counts, writer: Writer): FileChild[] {
  const { t, date } = writer;
  return [
    point('a', `${t('total', { count: counts.projects })}${writer.stop}`),
    point('b', t('states', { list: writer.states(counts) })),
    point('c', t('healths', { list: writer.healths(counts) })),
    point('d', t('changed', { since: date(report.since), count: counts.changed })),
  ];
}

/** II and III: for each item a) how many, b) the list, c) what changed. */
export function itemsOf(report: AnnualReport, { items }: Part, writer: Writer): FileChild[] {
  const { t } = writer;
  return items.flatMap(({ title, projects, counts }, i): FileChild[] => {
    const head = itemHead(i + 1, title);
    if (projects.length === 0) return [head, prose([run(t('noProjects'))])];
    const total = [t('total', { count: counts.projects }), writer.states(counts), writer.healths(counts)]
      .filter((text) => text !== '')
      .join(writer.joint);
    const changes = changesTable(report, projects, writer);
    return [
      head,
      point('a', `${t('summary')}: ${total}${writer.stop}`),
      point('b', `${t('listed')}:`, true),
      projectTable(report, projects, writer),
      block('', { size: 6 }),
      point('c', changes ? `${t('changesHead')}:` : `${t('changesHead')}: ${t('noChanges')}`, changes !== null),
      ...(changes ? [changes, block('', { size: 6 })] : []),
    ];
  });
}

/** Every document cited, under its number: what it is, whose, of what day, and its address. */
export function sourceList(report: AnnualReport, writer: Writer): FileChild[] {
  const { t, date, local, joint, lang } = writer;
  const entry = (source: AnnualReport['sources'][number], i: number) => {
    const when = source.dated === null ? t('noDate', { date: date(source.datedAfter ?? source.knownFrom) }) : date(source.dated);
    const number = source.kind === 'plan' ? [source.number ?? t('noNumber')] : [];
    const whose = [...number, local(source.issuer), when].join(joint);
    const address = source.url === null ? [] : [run(' '), new ExternalHyperlink({ link: source.url, children: [run(source.url)] })];
    return entryOf([run(`[${i + 1}] ${whose}${lang === 'zh' ? '：' : ': '}${local(source.title)}`), ...address]);
  };
  const numbered = report.sources.map((source, i) => ({ kind: source.kind, paragraph: entry(source, i) }));
  const of = (kind: 'plan' | 'report') => numbered.filter((one) => one.kind === kind).map(({ paragraph }) => paragraph);
  const lists = [
    { title: t('plans'), entries: of('plan') },
    { title: t('reports'), entries: of('report') },
  ].filter(({ entries }) => entries.length > 0);
  return [...lists.flatMap(({ title, entries }, i) => [itemHead(i + 1, title), ...entries]), prose([run(t('data'))])];
}
