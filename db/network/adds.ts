import { withoutProjects, withProjects } from '../../geo/network/altered.ts';
import { type Carrier, type Connected, carriers } from '../../geo/network/connected.ts';
import { costsBetween } from '../../geo/network/costs.ts';
import type { CertaintyWord } from '../../geo/network/line.ts';
import { joints } from '../../geo/network/nearest-ways.ts';
import type { Network } from '../../geo/network/network.ts';
import type { Cost } from '../../geo/network/table.ts';
import type { Opens, YearView } from '../../geo/network/year.ts';
import type { Localized } from '../vocabulary.ts';
import { groupsIn } from './connected.ts';
import type { Facility } from './places.ts';

/** Minutes by which the quickest way between two places must become shorter to be told. */
export const SHORTER_MIN = 5;
/** Pairs that are told, those that gain most first; all are counted. */
const MOST_PAIRS = 100;

/** What the network is, whatever the year. */
export interface Ground {
  network: Network;
  /** What was always there. */
  always: YearView;
  facilities: readonly Facility[];
  /** Names of lines by their `ref`, where that is a project's id. */
  names: ReadonlyMap<string, Localized>;
}

type Named = Pick<Facility, 'id' | 'kind' | 'name' | 'at'>;
export interface GroupSummary {
  members: string[];
  km: number;
  certainty: CertaintyWord;
}

/** What some projects add by one carrier. */
export interface Joined {
  /** Places that are in a group with them, and in none without. */
  joined: Named[];
  /** Groups that are one with them, and several without: the places of each. */
  merged: Named[][][];
  with: GroupSummary[];
  without: GroupSummary[];
}

export interface Shorter {
  from: string;
  to: string;
  /** Null where no way leads without them. */
  before: Cost | null;
  after: Cost;
}

export interface Adds {
  /** Whether the network has their courses at all. */
  drawn: boolean;
  groups: Record<Carrier, Joined>;
  /** By road, the quickest ways. */
  shorter: { leastMinutes: number; count: number; pairs: Shorter[] };
  /** The places, so that ids can be told by name. */
  places: Named[];
}

const named = ({ id, kind, name, at }: Facility): Named => ({ id, kind, name, at });

/** What some projects add to the network of a year: it with them in use, whatever is known of them, and as if they had never been. */
export function addsOf({ network, always, facilities }: Omit<Ground, 'names'>, opens: Opens, year: number, projects: ReadonlySet<string>): Adds {
  const isDrawn = network.projects.some((ids) => ids.some((id) => projects.has(id)));
  const before = withoutProjects(network, opens, year, projects);
  const after = isDrawn ? withProjects(network, opens, year, projects) : before;
  const of = (carrier: Carrier) => compared(groupsIn(before, carrier, facilities), groupsIn(after, carrier, facilities));
  const groups = Object.fromEntries(carriers.map((carrier) => [carrier, of(carrier)])) as Record<Carrier, Joined>;
  const { places } = groupsIn(before, 'expressway', facilities);
  const pairs = isDrawn ? shorterPairs(places, before, after, always) : [];
  return {
    drawn: isDrawn,
    groups,
    shorter: { leastMinutes: SHORTER_MIN, count: pairs.length, pairs: pairs.slice(0, MOST_PAIRS) },
    places: places.map(named),
  };
}

type Found = Connected & { places: Facility[] };

function compared(before: Found, after: Found): Joined {
  const { places } = after;
  const namedAt = (i: number) => named(places[i] as Facility);
  const merged = after.groups.flatMap(({ members }) => {
    const parts = [...new Set(members.map(({ place }) => before.groupOf[place] as number))].filter((g) => g >= 0);
    return parts.length > 1 ? [parts.map((g) => (before.groups[g]?.members ?? []).map(({ place }) => namedAt(place)))] : [];
  });
  const summary = ({ groups }: Found): GroupSummary[] =>
    groups.map(({ members, km, certainty }) => ({ members: members.map(({ place }) => (places[place] as Facility).id), km, certainty }));
  return { joined: before.apart.filter((i) => !after.apart.includes(i)).map(namedAt), merged, with: summary(after), without: summary(before) };
}

function shorterPairs(places: readonly Facility[], before: YearView, after: YearView, always: YearView): Shorter[] {
  const costs = (view: YearView) =>
    costsBetween(
      view,
      places.map((p) => joints(view, always, 'road', p.at)),
    );
  const [slow, quick] = [costs(before), costs(after)];
  const gain = ({ before: was, after: is }: Shorter) => (was ? was.minutes - is.minutes : Number.POSITIVE_INFINITY);
  return places
    .flatMap((from, i) =>
      places.slice(i + 1).flatMap((to, k): Shorter[] => {
        const [was, is] = [slow[i]?.[i + 1 + k] ?? null, quick[i]?.[i + 1 + k] ?? null];
        return is && (!was || was.minutes - is.minutes >= SHORTER_MIN) ? [{ from: from.id, to: to.id, before: was, after: is }] : [];
      }),
    )
    .sort((a, b) => gain(b) - gain(a) || (a.from < b.from ? -1 : 1));
}
