import { type Carrier, carriers } from '../../geo/network/connected.ts';
import type { Network } from '../../geo/network/network.ts';
import { inYear } from '../../geo/network/year.ts';
import type { Catalogue } from '../catalogue/read.ts';
import { catalogueNetwork } from './build.ts';
import { type BreakView, type ConnectedView, connectedIn, RULE } from './connected.ts';
import { distancesOn, distancesTable } from './distances.ts';
import { prospectsOf } from './from-catalogue.ts';
import { withMade } from './generated.ts';
import { MAP_YEAR } from './mapped.ts';
import { opensUnder } from './opens.ts';
import { type Facility, type FacilityKind, loadFacilities } from './places.ts';

/** The day as known on which the table is made: without one it would change by itself. */
export const TABLE_CLOCK = '2026-11-20';
const YEARS = [2025, 2026, 2030, 2045];

/** The README with what is told of the real network made anew. @throws Error where it has no place for it */
export async function withTables(text: string): Promise<string> {
  const [{ network, catalogue }, facilities] = [await catalogueNetwork(), await loadFacilities()];
  const distances = distancesOn(
    inYear(network, () => null, MAP_YEAR),
    facilities,
  );
  return withMade(withMade(text, 'distances', distancesTable(distances)), 'connected', connectedTable(network, catalogue, facilities));
}

function connectedTable(network: Network, catalogue: Catalogue, facilities: readonly Facility[]): string {
  const prospects = prospectsOf(catalogue, TABLE_CLOCK);
  const years = YEARS.map((year) => {
    const view = inYear(network, opensUnder(prospects, { clock: TABLE_CLOCK, year }), year);
    return { year, by: Object.fromEntries(carriers.map((c) => [c, connectedIn(view, c, facilities)])) as Record<Carrier, ConnectedView> };
  });
  const summary = [
    `As known on ${TABLE_CLOCK}, if every promise is kept. Capitals, gates and ports in the largest group, and places joined to none:`,
    '',
    '| year | by | groups | largest group | its certainty | joined to none |',
    '| ---- | --- | ------ | ------------- | ------------- | -------------- |',
    ...years.flatMap(({ year, by }) =>
      carriers.map((c) => {
        const [largest] = by[c].groups;
        const of = largest ? `${counted(largest.members)}; ${Math.round(largest.km)} km` : '–';
        return `| ${year} | ${c} | ${by[c].groups.length} | ${of} | ${largest?.certainty ?? '–'} | ${by[c].apart.length} |`;
      }),
    ),
  ];
  const details = years.flatMap(({ year, by }) => carriers.flatMap((c) => ['', `### ${year}, by ${c}`, '', ...describe(by[c])]));
  return [...summary, ...details, ''].join('\n');
}

const nouns: Partial<Record<FacilityKind, [string, string]>> = {
  capital: ['capital', 'capitals'],
  gate: ['gate', 'gates'],
  seaport: ['port', 'ports'],
};
type Placed = { kind: FacilityKind; name: { vi: string } };

const kindsIn = (places: readonly Placed[]) =>
  (['capital', 'gate', 'seaport'] as const).map((kind) => ({ kind, names: places.filter((p) => p.kind === kind).map((p) => p.name.vi) }));
const counted = (places: readonly Placed[]): string =>
  kindsIn(places)
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => `${names.length} ${nouns[kind]?.[names.length === 1 ? 0 : 1]}`)
    .join(', ');
const listed = (places: readonly Placed[]): string =>
  kindsIn(places)
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => `${nouns[kind]?.[names.length === 1 ? 0 : 1]} ${names.join(', ')}`)
    .join('; ');

const wayOf = ({ km, between, by }: BreakView): string =>
  `${between.map((name) => name || 'unnamed').join(' – ')}, ${km.toFixed(1)} km${by.length > 0 ? ` by ${by.join(', ')}` : ''}`;

function describe({ groups, apart, gaps }: ConnectedView): string[] {
  const lines = groups.map((group, i) => {
    const held = [
      ...group.breaks.map((b) => `break ${wayOf(b)}`),
      ...group.through.map((t) => `through ${t.name.vi}: ${t.road ? wayOf(t.road) : `${t.km.toFixed(1)} km in straight lines`}`),
    ];
    const by = held.length > 0 ? ` Held together by: ${held.join('; ')}.` : '';
    return `${i + 1}. ${listed(group.members)} (${Math.round(group.km)} km, ${group.certainty}).${by}`;
  });
  const kept = gaps.map((gap) => `${gap.groups.map((g) => g + 1).join(' and ')}: ${wayOf(gap)}`);
  return [
    ...lines,
    ...(kept.length > 0 ? ['', `Apart, with at least ${RULE.large} places each: ${kept.join('; ')}.`] : []),
    '',
    `Joined to none: ${apart.length > 0 ? listed(apart) : 'nothing'}.`,
  ];
}
