import { type Access, toEnds } from './access.ts';
import { type Seed, search, type Weight } from './search.ts';
import type { YearView } from './year.ts';

/** What the best way between two places costs. */
export interface Cost {
  km: number;
  minutes: number;
}

/** By row (`from`) and column (`to`): the best way's cost; null where no way leads. One search for each row, or for each column if they are fewer. */
export function table(view: YearView, from: readonly Access[], to: readonly Access[], weight: Weight = 'minutes'): (Cost | null)[][] {
  if (to.length < from.length) {
    const turned = table(view, to, from, weight);
    return from.map((_, i) => turned.map((row) => row[i] ?? null));
  }
  return from.map((origin) => {
    const reach = search(view, toEnds(view, origin), weight);
    return to.map((target) => better(arrive(view, reach, target, weight)?.cost ?? null, alongOneEdge(view, origin, target), weight));
  });
}

export interface Nearest extends Cost {
  /** Place in the list of facilities. */
  index: number;
}

/** For each place the facility that is nearest by the weight; null where no way leads to any. One search for all. */
export function nearest(view: YearView, places: readonly Access[], facilities: readonly Access[], weight: Weight = 'minutes'): (Nearest | null)[] {
  const seeds: Seed[] = facilities.flatMap((f) => [...toEnds(view, f)]);
  const reach = search(view, seeds, weight);
  const onEdge = new Map<number, number[]>();
  facilities.forEach(({ edge }, i) => {
    onEdge.set(edge, [...(onEdge.get(edge) ?? []), i]);
  });
  return places.map((place) => {
    const found = arrive(view, reach, place, weight);
    let best: Nearest | null = found && { ...found.cost, index: Math.floor(found.seed / 2) };
    for (const index of onEdge.get(place.edge) ?? []) {
      const along = alongOneEdge(view, place, facilities[index] as Access);
      if (along && (!best || along[weight] < best[weight])) best = { ...along, index };
    }
    return best;
  });
}

function arrive(view: YearView, reach: ReturnType<typeof search>, to: Access, weight: Weight): { cost: Cost; seed: number } | null {
  const [first, second] = toEnds(view, to).map((end) => ({
    cost: { km: (reach.km[end.node] as number) + end.km, minutes: (reach.minutes[end.node] as number) + end.minutes },
    seed: reach.seed[end.node] as number,
  }));
  if (!first || !second) return null;
  const best = second.cost[weight] < first.cost[weight] ? second : first;
  return Number.isFinite(best.cost[weight]) ? best : null;
}

/** What it costs to stay on an edge that both places are joined to; null where they are joined to two. */
export function alongOneEdge({ network }: YearView, from: Access, to: Access): Cost | null {
  if (from.edge !== to.edge) return null;
  const along = Math.abs(from.along - to.along);
  const whole = network.km[from.edge] as number;
  const minutes = whole === 0 ? 0 : (along / whole) * (network.minutes[from.edge] as number);
  return { km: from.km + along + to.km, minutes: from.minutes + minutes + to.minutes };
}

function better(a: Cost | null, b: Cost | null, weight: Weight): Cost | null {
  if (!a || !b) return a ?? b;
  return b[weight] < a[weight] ? b : a;
}
