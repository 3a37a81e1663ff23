import { ACCESS_KM, accessTo } from '../../geo/network/access.ts';
import { FARTHEST_BREAK_M } from '../../geo/network/gaps.ts';
import { modes } from '../../geo/network/line.ts';
import { type Plan, SNAP_M } from '../../geo/network/planarise.ts';
import { danglingOf, gapsOf, partsOf } from '../../geo/network/report.ts';
import type { YearView } from '../../geo/network/year.ts';
import type { Facility } from './places.ts';
import { BREAK_M } from './sections.ts';

/** Kilometres: a part that hangs together with nothing else may be so long. */
const FRAGMENT_KM = 25;
/** Kilometres from a railway within which a station lies on it. */
const STATION_KM = 1;
/** On islands of which the source has no national road; that they are on no network is known. */
const ROADLESS = new Set(['airport:Phú Quốc', 'airport:Côn Đảo']);

/**
 * What is wrong with the network of a year and with the plan that it is of, a sentence each; none if it may be used:
 * - an end that is open lies within SNAP_M of another line;
 * - roads, or railways, in use are not one whole, but for fragments of at most FRAGMENT_KM;
 * - a gate, port, airport or capital lies farther than ACCESS_KM from that whole, a station farther than STATION_KM;
 * - a break is bridged that is wider than FARTHEST_BREAK_M, or BREAK_M in a project's own course.
 */
export function breaches(plan: Plan, view: YearView, facilities: readonly Facility[]): string[] {
  const { network } = view;
  const parts = partsOf(view);
  const isProject = new Set(network.projects.flat());
  const open = danglingOf(plan, SNAP_M).flatMap((d) =>
    d.next ? [`an end of ${d.of} at ${d.at} lies ${Math.round(d.next.metres)} m from ${d.next.of}`] : [],
  );
  const apart = modes.flatMap((mode) => {
    const [, ...rest] = parts.filter((p) => p.mode === mode);
    return rest.filter((p) => p.km > FRAGMENT_KM).map((p) => `${Math.round(p.km)} km of ${mode} at ${p.at} hang together with nothing else`);
  });
  const largest = new Map(modes.map((mode) => [mode, parts.find((p) => p.mode === mode)]));
  const far = facilities.flatMap(({ id, kind, at }) => {
    const [mode, km] = kind === 'station' ? (['rail', STATION_KM] as const) : (['road', ACCESS_KM] as const);
    const access = accessTo(view, mode, at, km);
    const reached = access && view.kmOfPart.get(view.part[network.a[access.edge] as number] as number);
    if (ROADLESS.has(id) || (reached && (mode === 'rail' || reached === largest.get(mode)?.km))) return [];
    return [`${id} lies farther than ${km} km from the network of ${mode}`];
  });
  const wide = gapsOf(plan).filter((g) => g.km * 1000 > (isProject.has(g.from) || isProject.has(g.to) ? BREAK_M : FARTHEST_BREAK_M));
  return [...open, ...apart, ...far, ...wide.map((g) => `a break of ${g.km.toFixed(1)} km is bridged from ${g.from} to ${g.to} at ${g.at}`)];
}
