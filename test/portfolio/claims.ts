import type { PlaceEntry } from '../../db/catalogue/places.ts';
import type { ClaimRow } from '../../db/catalogue/statements.ts';
import { yearOf } from '../../db/partial-date.ts';
import { type Field, type Funding, keysOf, type Localized, l, statuses } from '../../db/vocabulary.ts';
import { type DocumentRow, type Documents, plansFor } from './documents.ts';
import { Random, weighted } from './random.ts';
import { statusOf, streams, type Work } from './work.ts';

/** What the claims of a work speak of besides its documents. */
export type Drawn = { name: Localized; provinces: readonly PlaceEntry[]; lengthKm: number; areaHa: number };

/** From this size on a plan of the sector names it, not one of a province; km. */
const LARGE_KM = 10;

const fundingOf = weighted<Funding>([
  ['provincial-budget', 35],
  ['central-budget', 20],
  ['private', 17],
  ['state-budget', 10],
  ['mixed', 8],
  ['ppp', 5],
  ['oda', 5],
]);

/** Three to eight claims of a work: its name and places, mostly a status, and some of what else plans and reports say. */
export function claimsOfWork(work: Work, drawn: Drawn, documents: Documents): ClaimRow[] {
  const random = new Random(work.seed, streams.claims, work.number);
  const [home] = drawn.provinces as [PlaceEntry];
  const plans = plansFor(documents, work.kind, home.id, work.sizeKm >= LARGE_KM);
  const at = random.below(plans.length);
  const first = plans[at] as DocumentRow;
  const later = plans.slice(at + 1);
  const reports = documents.reports.filter((r) => r.knownFrom > first.knownFrom);
  const status = statusOf(random);
  const year = yearOf(first.knownFrom) + 2 + random.below(9);
  const cost = figure((drawn.lengthKm * random.between(15, 150) || drawn.areaHa * random.between(2, 40) || 100) + 1);

  const make = claimMaker(work.id, random);
  const wanted = 3 + random.below(6);
  const claims = [make('named', drawn.name.vi, first), make('places', drawn.provinces.map((p) => p.id).sort(), first)];
  const news = random.chance(0.8) && reports.length > 0 ? random.pick(reports) : first;
  if (random.chance(0.9)) claims.push(make('status', news === first ? 'preparation' : status, news));
  if (work.members.length > 0 && random.chance(0.15)) claims.push(make('goal', { n: work.members.length + random.below(6), unit: work.kind }, first));
  const size: [Field, number] = drawn.lengthKm > 0 ? ['lengthKm', figure(drawn.lengthKm)] : ['areaHa', figure(drawn.areaHa)];
  const began = keysOf(statuses).indexOf(status) >= 2 && status !== 'cancelled';
  const amending = later.length > 0 ? random.pick(later) : undefined;
  const report = reports.length > 0 ? random.pick(reports) : undefined;

  const more: (readonly [weight: number, () => ClaimRow | undefined])[] = [
    [9, () => make('target', partialYear(year, random), first, random.chance(0.25) ? 'horizon' : 'stated')],
    [5, () => make('funding', fundingOf(random), first)],
    [4, () => make('costBnVnd', cost, first)],
    [4, () => (size[1] > 0 ? make(size[0], size[1], first) : undefined)],
    [3, () => make('agency', random.pick(agenciesOf(home)), first)],
    [
      1,
      () =>
        make(
          'owner',
          l(`Công ty ${home.name.vi} số ${1 + random.below(30)}`, `${home.name.en} company no. ${1 + random.below(30)}`, `${home.name.zh}公司`),
          first,
        ),
    ],
    [3, () => amending && make('target', partialYear(year + random.below(4), random), amending)],
    [1, () => amending && make('costBnVnd', figure(cost * random.between(0.9, 1.6)), amending)],
    [3, () => (report && report !== news ? make('status', statusOf(random), report) : undefined)],
    [2, () => (began && report ? make('progressPct', 5 * (1 + random.below(19)), report) : undefined)],
    [2, () => (began && report ? make('started', `${yearOf(report.knownFrom) - 1}-0${1 + random.below(9)}`, report) : undefined)],
    [1, () => (began ? undefined : make('start', String(year - 1 - random.below(2)), first))],
    [1, () => report && make('target', String(year + 1 + random.below(2)), report)],
  ];
  // Efraimidis and Spirakis: the largest of u^(1/weight) are a sample without repetition, by weight.
  const order = more.map(([weight, claim]) => ({ key: random.unit() ** (1 / weight), claim })).sort((a, b) => b.key - a.key);
  for (const { claim } of order) {
    if (claims.length >= wanted) break;
    const made = claim();
    if (made) claims.push(made);
  }
  return claims;
}

function claimMaker(projectId: string, random: Random) {
  const mention = `Phụ lục ${'I'.repeat(1 + random.below(3))}, mục ${1 + random.below(200)}`;
  return (field: Field, value: unknown, document: DocumentRow, planBasis: 'stated' | 'horizon' = 'stated'): ClaimRow => ({
    id: `${projectId}:${field}:${document.id}`,
    projectId,
    field,
    value,
    documentId: document.id,
    documentKind: document.kind,
    clause: document.kind === 'plan' ? mention : null,
    basis: document.kind === 'plan' ? planBasis : 'reported',
    inputs: null,
    note: null,
    speaksOn: null,
  });
}

/** As exact as plans are: mostly a year, sometimes its quarter or month. */
function partialYear(year: number, random: Random): string {
  const exact = random.unit();
  return exact < 0.8 ? String(year) : exact < 0.9 ? `${year}-Q${1 + random.below(4)}` : `${year}-${String(1 + random.below(12)).padStart(2, '0')}`;
}

/** Three digits that count, as plans give them. */
const figure = (value: number) => Number(value.toPrecision(3));

/** Under names of before and after 2025: some have been renamed. */
const agenciesOf = ({ name }: PlaceEntry): Localized[] => [
  l(`Sở Giao thông vận tải ${name.vi}`, `Department of Transport of ${name.en}`, `${name.zh}交通运输厅`),
  l(`Sở Xây dựng ${name.vi}`, `Department of Construction of ${name.en}`, `${name.zh}建设厅`),
  l(`Ban Quản lý dự án ${name.vi}`, `Project Management Board of ${name.en}`, `${name.zh}项目管理局`),
  l('Bộ Giao thông vận tải', 'Ministry of Transport', '交通运输部'),
  l('Bộ Công Thương', 'Ministry of Industry and Trade', '工贸部'),
];
