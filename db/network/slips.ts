import type { Position } from 'geojson';
import { slipped } from '../../geo/network/altered.ts';
import { accessAtNode, interchangesOf } from '../../geo/network/interchanges.ts';
import { joints, type NearestWay, nearestWays } from '../../geo/network/nearest-ways.ts';
import { inYear, type Opens, type YearView } from '../../geo/network/year.ts';
import { interchangeName } from '../parks/interchange-name.ts';
import type { Localized } from '../vocabulary.ts';
import type { Ground } from './adds.ts';

/** Minutes by which a place must be farther from what is nearest to it to be told. */
export const WORSE_MIN = 1;

/** What a place is measured to: the nearest border gate, the nearest expressway interchange. */
export const slipMeasures = ['gate', 'interchange'] as const;
export type SlipMeasure = (typeof slipMeasures)[number];

export interface Spot {
  id: string;
  at: Position;
  /** A gate is no place to be far from a gate. */
  measures: readonly SlipMeasure[];
}

/** What is nearest, by time. */
export interface Near {
  name: Localized;
  at: Position;
  km: number;
  minutes: number;
}

export interface Worse {
  id: string;
  measure: SlipMeasure;
  /** The years in which it is farther than it would be. */
  years: number[];
  /** The year in which it loses most. Null: no way leads there. */
  worst: { year: number; onTime: Near; late: Near | null };
}

export interface Slip {
  /** The projects that are not yet in use and have a year: from when to when. */
  moved: { project: string; from: number; to: number }[];
  /** The years in which something is missing, up to the last that can be looked at. */
  years: number[];
  worse: Worse[];
}

/**
 * What is farther from gates and expressways while some projects are so many years late.
 * @param known the first years of what is in use, promises left out: only what is not among it can slip
 * @param lastYear years beyond it are not looked at
 */
export function slipOf(
  ground: Ground,
  opens: Opens,
  projects: ReadonlySet<string>,
  years: number,
  { known, thisYear, lastYear }: { known: Opens; thisYear: number; lastYear: number },
  spots: readonly Spot[],
): Slip {
  const moved = [...projects].sort().flatMap((project) => {
    const from = opens(project);
    return from !== null && known(project) === null && years > 0 ? [{ project, from, to: from + years }] : [];
  });
  const late = new Set(moved.map((m) => m.project));
  const missing = new Set(moved.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const asked = [...missing].filter((year) => year <= lastYear).sort((a, b) => a - b);
  const found = new Map<string, Worse>();
  for (const year of asked) {
    const onTime = inYear(ground.network, opens, year);
    const without = slipped(ground.network, opens, year, late, years, thisYear);
    if (onTime.there.every((there, e) => there === without.there[e])) continue;
    for (const measure of slipMeasures) {
      const own = spots.filter((s) => s.measures.includes(measure));
      const [before, after] = [nearestOf(ground, onTime, measure, own), nearestOf(ground, without, measure, own)];
      own.forEach(({ id }, i) => {
        const [was, is] = [before[i] ?? null, after[i] ?? null];
        if (was && (!is || is.minutes - was.minutes >= WORSE_MIN))
          note(found, { id, measure, years: [year], worst: { year, onTime: was, late: is } });
      });
    }
  }
  return { moved, years: asked, worse: [...found.values()].sort((a, b) => loss(b) - loss(a) || (a.id < b.id ? -1 : 1)) };
}

const loss = ({ worst: { onTime, late } }: Worse): number => (late ? late.minutes - onTime.minutes : Number.POSITIVE_INFINITY);

function note(found: Map<string, Worse>, now: Worse): void {
  const key = `${now.measure} ${now.id}`;
  const known = found.get(key);
  const worst = known && loss(known) >= loss(now) ? known.worst : now.worst;
  found.set(key, { ...now, years: [...(known?.years ?? []), ...now.years], worst });
}

function nearestOf({ always, facilities, names }: Ground, view: YearView, measure: SlipMeasure, spots: readonly Spot[]): (Near | null)[] {
  const targets =
    measure === 'gate'
      ? facilities.filter((f) => f.kind === 'gate').map(({ name, at }) => ({ name, at, accesses: joints(view, always, 'road', at) }))
      : interchangesOf(view).flatMap(({ node, at, expressway, road }) => {
          const access = accessAtNode(view, node);
          const name = interchangeName((ref) => names.get(ref) ?? null, expressway, road);
          return access ? [{ name, at, accesses: [access] }] : [];
        });
  const ways = nearestWays(
    view,
    spots.map((s) => joints(view, always, 'road', s.at)),
    targets.map((t) => t.accesses),
    'minutes',
  );
  return ways.map((way: NearestWay | null) => {
    const target = way && targets[way.index];
    return target ? { name: target.name, at: target.at, km: way.km, minutes: way.minutes } : null;
  });
}
