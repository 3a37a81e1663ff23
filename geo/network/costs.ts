import { type Access, toEnds } from './access.ts';
import { search, type Weight } from './search.ts';
import { alongOneEdge, type Cost } from './table.ts';
import type { YearView } from './year.ts';

/** What the best ways from each place to each other cost, where a place may be joined to the network at several spots. Null: no way. */
export function costsBetween(view: YearView, places: readonly (readonly Access[])[], weight: Weight = 'minutes'): (Cost | null)[][] {
  return places.map((from, i) => {
    const reach = search(
      view,
      from.flatMap((access) => toEnds(view, access)),
      weight,
    );
    return places.map((to, j) => {
      if (i === j) return { km: 0, minutes: 0 };
      const arriving = to.flatMap((access) =>
        toEnds(view, access).map((end) => ({
          km: (reach.km[end.node] as number) + end.km,
          minutes: (reach.minutes[end.node] as number) + end.minutes,
        })),
      );
      const staying = from.flatMap((a) => to.flatMap((b) => alongOneEdge(view, a, b) ?? []));
      return [...arriving, ...staying].reduce<Cost | null>(
        (least, cost) => (Number.isFinite(cost[weight]) && (!least || cost[weight] < least[weight]) ? cost : least),
        null,
      );
    });
  });
}
