import { inForeign } from '../db/money.ts';
import type { Database } from '../db/open.ts';
import type { PlacedPark } from '../db/parks/park.ts';
import { readFacts, readPromises } from '../db/parks/promises.ts';
import { type Rates, readRates } from '../db/queries/rates.ts';
import { networkOf } from './network.ts';
import { type ParksLook, type PlacedParks, parksOf } from './parks.ts';

/** The year that stands for today: what is known, without promises. */
export const NOW = 'now';
export const MAX_COMPARED = 6;

/** Which parks, in which years; the rest as in a search. */
export interface Compared extends Omit<ParksLook, 'year'> {
  ids: string[];
  years: (typeof NOW | number)[];
}

/**
 * Parks side by side, in the order asked for: their facts with sources, what each is near to in each year, the projects
 * that those ways wait for, and what a dollar and a yuan cost on that day. Or the first id that is no park.
 */
export async function readComparison(db: Database, { ids, years, ...look }: Compared) {
  const looks = years.map((year): ParksLook => ({ ...look, year: year === NOW ? undefined : year }));
  const inYears: PlacedParks[] = [];
  for (const of of looks) inYears.push(await parksOf(db, of));
  const [first] = inYears;
  // A link may name a park by an id that is now listed under another.
  const found = ids.map((id) => first?.parks.find((p) => p.id === id || p.alsoKnownAs.some((other) => other.id === id)));
  const unknown = ids.find((_, i) => !found[i]);
  if (!first || unknown !== undefined) return { unknown: unknown ?? '' };
  const parks = [...new Set(found.filter((p) => p !== undefined))];
  const shown = parks.map((p) => p.id);
  const facts = await readFacts(db.orm, shown, look.asOf);
  const rates = await readRates(db.orm, first.clock);
  const byYear = inYears.map((of, i) => ({ year: years[i] as Compared['years'][number], shown: of.year, parks: shown.map((id) => inYear(of, id)) }));
  const waitedFor = [...new Set(byYear.flatMap((y) => y.parks.flatMap((p) => Object.values(p.near).flatMap((n) => n?.dependsOn ?? []))))];
  return {
    dataVersion: first.dataVersion,
    clock: first.clock,
    parks: parks.map((park) => ({ ...factsOf(park), claims: facts.get(park.id) ?? [], cost: costOf(park, rates) })),
    years: byYear,
    promises: await promisesOf(db, waitedFor, look, first.clock),
    // How the parks that are promised stand themselves, with the reasons; those that are only mapped promise nothing.
    standing: await readPromises(db.orm, shown, { asOf: look.asOf }),
    rates,
  };
}

/** What is the same in every year. */
function factsOf({ searchKey: _, near: __, offNetwork: ___, state: ____, ...park }: PlacedPark) {
  return park;
}

/** The cost in millions of a foreign currency, where it is stated and there is a rate; in đồng it is among the figures. */
export function costOf({ costBnVnd }: Pick<PlacedPark, 'costBnVnd'>, rates: Rates) {
  const inMillions = (currency: keyof Rates) => {
    const rate = rates[currency];
    return costBnVnd && rate ? inForeign(costBnVnd.value, rate.middle) : null;
  };
  return { usdMillions: inMillions('USD'), cnyMillions: inMillions('CNY') };
}

/** What differs by year. */
function inYear({ parks }: PlacedParks, id: string) {
  const park = parks.find((p) => p.id === id);
  // Which parks there are does not depend on the year.
  if (!park) throw new Error(`${id} is a park in one year and not in another`);
  const { state, offNetwork, near } = park;
  return { id, state, offNetwork, near };
}

/** The projects waited for as they stand today, and from which year they are in use if it goes as the scenario says. */
async function promisesOf(db: Database, ids: readonly string[], look: Omit<ParksLook, 'year'>, clock: string) {
  const network = await networkOf(db);
  // Which promises count does not depend on the year asked for, but there has to be one.
  const { opens } = await network.seen({ clock, year: Number(clock.slice(0, 4)), scenario: look.scenario, slipYears: look.slipYears });
  const rows = await readPromises(db.orm, ids, { asOf: look.asOf });
  return rows.map((row) => ({ ...row, opensIn: opens(row.id) }));
}
