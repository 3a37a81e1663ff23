import type { PlaceEntry } from '../../db/catalogue/places.ts';
import { knownFrom } from '../../db/effective.ts';
import type { documents } from '../../db/tables/documents.ts';
import { type Confidence, keysOf, kinds, type Localized, l, type Rank, ranks, sectors } from '../../db/vocabulary.ts';
import { Random, weighted } from './random.ts';
import { streams } from './work.ts';

export type DocumentRow = typeof documents.$inferInsert;
export type Documents = {
  all: readonly DocumentRow[];
  /** Plans in order of time, by sector of the kinds and by province. */
  ofSector: ReadonlyMap<string, readonly DocumentRow[]>;
  ofProvince: ReadonlyMap<string, readonly DocumentRow[]>;
  /** In order of time. */
  reports: readonly DocumentRow[];
};

/** Years of the plans of a sector and of a province. */
const SECTOR_YEARS = [2021, 2024] as const;
const PROVINCE_YEARS = [2021, 2023, 2026] as const;
const REPORTS = 120;
const confidenceOf = weighted<Confidence>([
  ['official', 4],
  ['press', 5],
  ['weak', 1],
]);

/** The documents of a generated portfolio. No office issued them, and their titles say so. */
export function documentsOf(seed: number, provinces: readonly PlaceEntry[]): Documents {
  const random = new Random(seed, streams.documents);
  const ofSector = new Map(
    keysOf(sectors).map((sector) => {
      const name = sectors[sector].label;
      const title = (year: number) => l(`Quy hoạch ngành ${name.vi} ${year}`, `Plan of the sector ${name.en} ${year}`, `${name.zh}行业规划${year}`);
      return [sector, SECTOR_YEARS.map((year) => plan(`gen-${sector}-${year}`, title(year), ISSUERS.nation, 'prime-minister', dayIn(year, random)))];
    }),
  );
  const ofProvince = new Map(
    provinces.map((p) => {
      const title = (year: number) =>
        l(`Kế hoạch hạ tầng ${p.name.vi} ${year}`, `Infrastructure plan of ${p.name.en} ${year}`, `${p.name.zh}基础设施计划${year}`);
      const issuer = l(`Uỷ ban nhân dân ${p.name.vi}`, `People's Committee of ${p.name.en}`, `${p.name.zh}人民委员会`);
      const plans = PROVINCE_YEARS.map((year) =>
        plan(`gen-${p.id}-${year}`, title(year), issuer, 'provincial-government', dayIn(year, random), p.id),
      );
      return [p.id, plans];
    }),
  );
  const days = Array.from({ length: REPORTS }, () => dayIn(2022 + random.below(5), random)).sort();
  const reports = days.map((day, i) =>
    report(
      `gen-report-${i + 1}`,
      l(`Tiến độ các dự án, tin ${i + 1}`, `Progress of projects, item ${i + 1}`, `项目进度，第${i + 1}条`),
      day,
      confidenceOf(random),
    ),
  );
  return { all: [...ofSector.values(), ...ofProvince.values(), reports].flat(), ofSector, ofProvince, reports };
}

/** The plans that may name a work of that kind in that province, in order of time. */
export function plansFor(documents: Documents, kind: keyof typeof kinds, province: string, isLarge: boolean): readonly DocumentRow[] {
  return (isLarge ? documents.ofSector.get(kinds[kind].sector) : documents.ofProvince.get(province)) ?? [];
}

const ISSUERS = { nation: l('Thủ tướng Chính phủ', 'Prime Minister', '政府总理') };

/** Months 1 to 10: nothing is dated after the day on which the catalogue ends. */
const dayIn = (year: number, random: Random) =>
  `${year}-${String(1 + random.below(10)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;

const generated = (title: Localized) => l(`${title.vi} (sinh tự động)`, `${title.en} (generated)`, `${title.zh}（自动生成）`);

const common = { number: null, datedAfter: null, undated: false, note: null, sections: null } as const;

function plan(id: string, title: Localized, issuer: Localized, rank: Rank, dated: string, province: string | null = null): DocumentRow {
  const rankOrder = ranks[rank].order;
  return {
    ...common,
    id,
    kind: 'plan',
    title: generated(title),
    issuer,
    rank,
    rankOrder,
    dated,
    knownFrom: knownFrom({ date: dated }),
    url: null,
    confidence: null,
    province,
  };
}

/** Their addresses lead nowhere: example.org is kept for that (RFC 2606). */
export function report(id: string, title: Localized, dated: string, confidence: Confidence): DocumentRow {
  const url = `https://example.org/${id}`;
  const issuer = l('example.org', 'example.org', 'example.org');
  return {
    ...common,
    id,
    kind: 'report',
    title: generated(title),
    issuer,
    rank: 'report',
    rankOrder: ranks.report.order,
    dated,
    knownFrom: knownFrom({ date: dated }),
    url,
    confidence,
    province: null,
  };
}
