import { formatDate, formatNumber } from '../../db/format.ts';
import { reasonsOf } from '../../db/health-words.ts';
import type { AnnualReport, Cited, ReportLine } from '../../db/queries/report.ts';
import type { Counts } from '../../db/report.ts';
import { healths, states } from '../../db/time-vocabulary.ts';
import { type Basis, bases, keysOf, type Language, type Localized, NOT_STATED, statuses } from '../../db/vocabulary.ts';
import { textIn } from './texts.ts';

/** How one report is written in one language: its texts, dates, and citations by their number in its list of sources. */
export function writerOf(report: AnnualReport, lang: Language) {
  const t = textIn(lang);
  const numbers = new Map(report.sources.map(({ id }, i) => [id, i + 1]));
  const owned = new Set(report.grounds.flatMap(({ id, province }) => (province === null ? [] : [id])));
  const joint = lang === 'zh' ? '；' : '; ';

  /** «[3], [7]» */
  const numbered = (ids: readonly string[]) =>
    ids
      .map((id) => numbers.get(id) ?? 0)
      .sort((a, b) => a - b)
      .map((n) => `[${n}]`)
      .join(', ');
  /** What is said of a value in brackets, then the number of its source: «(nêu đích danh, mục II.2.1) [2]». */
  const source = ({ document, clause }: Pick<Cited<unknown>, 'document' | 'clause'>, basis?: Basis) => {
    const ground = [basis && bases[basis].label[lang].toLocaleLowerCase(lang), clause !== null && t('clause', { clause })].filter((part) => part);
    return `${ground.length > 0 ? `(${ground.join(lang === 'zh' ? '，' : ', ')}) ` : ''}${numbered([document])}`;
  };
  const date = (day: string) => formatDate(day, lang);
  const local = (text: Localized) => text[lang];

  return {
    lang,
    t,
    date,
    local,
    numbered,
    joint,
    stop: lang === 'zh' ? '。' : '.',
    answers: ({ answers }: ReportLine) => (answers ? `${local(answers.value)} ${numbered([answers.document])}` : t('notStated')),
    status: ({ status }: ReportLine) => (status ? `${statuses[status.value].label[lang]} ${source(status)}` : t('notStated')),
    target: ({ target }: ReportLine) => (target ? `${date(target.value)} ${source(target, target.basis)}` : t('notStated')),
    progress: ({ progress }: ReportLine) =>
      progress
        ? `${t('progressOn', { percent: formatNumber(progress.value, lang), on: date(progress.on) })} ${numbered([progress.document])}`
        : t('notStated'),
    situation: ({ situation }: ReportLine) => (situation ? `${local(situation.value)} ${numbered([situation.document])}` : null),
    state: ({ state }: ReportLine) => states[state].label[lang],
    health: (line: ReportLine) => (line.health === null ? null : healths[line.health].label[lang]),
    reasons: (line: ReportLine) => reasonsOf(line, lang),
    /** Its clauses in the province's own plans, else in those of the country, else the sources that speak of it. */
    clauses: ({ clauses, spoken }: ReportLine) => {
      const own = clauses.filter(({ document }) => owned.has(document));
      if (own.length > 0) return own.map(({ clause }) => clause);
      return clauses.length > 0 ? clauses.map(({ document, clause }) => `${clause} ${numbered([document])}`) : [numbered(spoken)];
    },
    /** «đang sử dụng 3, đang xây dựng 5»: what does not occur is left out. */
    states: (counts: Counts) => listed(keysOf(states).map((key) => [states[key].label[lang], counts.states[key]])),
    healths: (counts: Counts) =>
      listed([
        ...keysOf(healths).map((key): [string, number] => [healths[key].label[lang], counts.healths[key]]),
        [t('notStated'), counts.healths[NOT_STATED]],
      ]),
  };

  function listed(counts: [string, number][]): string {
    const found = counts.filter(([, count]) => count > 0).map(([label, count]) => `${label.toLocaleLowerCase(lang)} ${formatNumber(count, lang)}`);
    return found.join(joint);
  }
}
export type Writer = ReturnType<typeof writerOf>;
