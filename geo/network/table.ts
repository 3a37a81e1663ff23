import { type Access, toEnds } from './access.ts';
import { search, type Weight } from './search.ts';
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
    return to.map((target) => better(arrive(view, reach, target, weight), alongOneEdge(view, origin, target), weight));
  });
}

function arrive(view: YearView, reach: ReturnType<typeof search>, to: Access, weight: Weight): Cost | null {
  const [first, second] = toEnds(view, to).map((end) => ({
    km: (reach.km[end.node] as number) + end.km,
    minutes: (reach.minutes[end.node] as number) + end.minutes,
  }));
  if (!first || !second) return null;
  const best = second[weight] < first[weight] ? second : first;
  return Number.isFinite(best[weight]) ? best : null;
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
