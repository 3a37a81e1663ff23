import * as fc from 'fast-check';
import { healths, scenarios, states } from '../../../db/time-vocabulary.ts';
import { bases, fundings, keysOf, kinds, NOT_STATED, projectTypes, statuses } from '../../../db/vocabulary.ts';
import { type FilterInput, filterInput, HORIZON, MAX_SLIP } from '../../../server/inputs/filter.ts';

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const PLACES = [
  'lang-son',
  'bac-giang',
  'bac-ninh-2025',
  'ho-chi-minh',
  'ho-chi-minh-2025',
  'ha-tinh',
  'binh-duong',
  'ha-noi',
  'quang-ninh',
  'lang-son-2025',
  'ls-huyen-cao-loc',
  'ls-xa-dong-dang-2025',
  'ls-xa-huu-lung-2025',
  'ls-xa-na-sam-2025',
  'viet-nam',
];
const AGENCIES = [
  'Bộ Giao thông vận tải',
  'Bộ Xây dựng',
  'Sở Xây dựng Thành phố Hồ Chí Minh',
  'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn',
  'nobody',
];
/** From Đồng Đăng to Lạng Sơn and on to Chi Lăng. */
export const PATH = '106.69,21.95~106.76,21.85~106.58,21.63';
export const PATH_WKT = 'SRID=4326;LINESTRING(106.69 21.95,106.76 21.85,106.58 21.63)';
export const ORIGINS = ['L01', 'L18', 'N02', 'B01', 'H02', PATH];

/** Filters that leave something of the catalogue more often than not. */
export const anyFilter: fc.Arbitrary<FilterInput> = fc
  .record(
    {
      kind: some(keysOf(kinds)),
      type: some(keysOf(projectTypes)),
      status: some([...keysOf(statuses), NOT_STATED] as const),
      funding: some([...keysOf(fundings), NOT_STATED] as const),
      place: some(PLACES),
      from: fc.integer({ min: 2018, max: 2031 }),
      to: fc.integer({ min: 2024, max: 2050 }),
      basis: some([...keysOf(bases), NOT_STATED] as const),
      link: some([
        'any',
        'any-2025',
        'lang-son~cao-bang',
        'bac-giang~lang-son',
        'bac-ninh-2025~lang-son-2025',
        'ha-noi~bac-giang',
        'ha-noi-2025~lang-son',
      ]),
      document: some(['KL72', 'BG', 'HT', 'LS', 'BD', 'lst-sggp-2024-04-15']),
      q: fc.constantFrom('cao toc', 'duong sat', 'Đường sắt', 'khu cong nghiep', 'lang son', 'ha noi metro', 'N01', 'dong', 'cua khau huu nghi', '-'),
      around: fc.record({ near: fc.constantFrom(...ORIGINS), within: fc.constantFrom(0.001, 1, 5, 20, 200) }),
      year: fc.integer(HORIZON),
      scenario: fc.constantFrom(...keysOf(scenarios)),
      slipYears: fc.integer({ min: 0, max: MAX_SLIP }),
      state: some(keysOf(states)),
      health: some([...keysOf(healths), NOT_STATED] as const),
      agency: some(AGENCIES),
      asOf: fc.constantFrom('2024-02-22', '2024-02-23', '2024-04-11', '2024-08-18', '2024-11-12', '2025-06-30', '2026-11-20'),
    },
    { requiredKeys: [] },
  )
  // Mostly few conditions: a filter of all of them leaves nothing to compare.
  .chain((f) =>
    fc.shuffledSubarray(Object.keys(f) as (keyof typeof f)[], { maxLength: 4 }).map((kept): FilterInput => {
      const { around, ...rest } = Object.fromEntries(kept.map((k) => [k, f[k]])) as typeof f;
      // A delay means something in one scenario only, and a scenario in a year.
      const ahead = rest.slipYears === undefined ? {} : { scenario: 'slip' as const, year: rest.year ?? 2030 };
      return { ...rest, ...ahead, ...around };
    }),
  )
  .filter((f) => filterInput.safeParse(f).success);
