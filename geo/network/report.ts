import type { Position } from 'geojson';
import { lineAt } from './flat-lines.ts';
import { danglingEnds, feetNear } from './gaps.ts';
import type { NetworkLine } from './line.ts';
import type { Network } from './network.ts';
import { type Assumption, assumptions } from './nodes.ts';
import type { Plan } from './planarise.ts';
import { metresApart } from './plane.ts';
import type { YearView } from './year.ts';

/** A break that is bridged in a straight line. */
export interface Gap {
  from: string;
  to: string;
  km: number;
  at: Position;
  mode: NetworkLine['mode'];
}
/** An end at which nothing else is; `next` is the nearest other line of the same mode, if one is within reach. */
export interface Dangling {
  of: string;
  at: Position;
  mode: NetworkLine['mode'];
  next: { of: string; metres: number } | null;
}
export interface Part {
  km: number;
  mode: NetworkLine['mode'];
  at: Position;
}

const nameOf = ({ ref, id }: NetworkLine): string => ref || id;

/** Every bridged break, the longest first. A break within a project's own course counts too. */
export function gapsOf({ lines, joints, nodes }: Plan): Gap[] {
  const line = (l: number) => lines[l] as NetworkLine;
  const place = (node: number) => nodes.positions[node] as Position;
  const bridged = joints
    .filter((j) => j.kind === 'gap')
    .map((j): Gap => {
      const [of, at] = [line(j.line), place(j.from)];
      return { from: nameOf(of), to: nameOf(line(j.target)), km: metresApart(at, place(j.to)) / 1000, at, mode: of.mode };
    });
  const within = lines
    .filter((l) => l.bridge)
    .map((l): Gap => {
      const [a, b] = [l.coordinates[0] as Position, l.coordinates.at(-1) as Position];
      return { from: nameOf(l), to: nameOf(l), km: metresApart(a, b) / 1000, at: a, mode: l.mode };
    });
  return [...bridged, ...within].sort((a, b) => b.km - a.km);
}

/** Every end at which nothing else is, the one nearest to another line first. */
export function danglingOf(plan: Plan, withinM: number): Dangling[] {
  const far = (d: Dangling) => d.next?.metres ?? Number.POSITIVE_INFINITY;
  return danglingEnds(plan)
    .map((end): Dangling => {
      const line = plan.lines[end.line] as NetworkLine;
      const [foot] = feetNear(plan, end, withinM, () => true);
      const next = foot ? { of: nameOf(plan.lines[foot.line] as NetworkLine), metres: foot.metres } : null;
      return { of: nameOf(line), at: end.position, mode: line.mode, next };
    })
    .sort((a, b) => far(a) - far(b));
}

/** What hangs together in a year, the largest first. */
export function partsOf({ network, part, kmOfPart, there }: YearView): Part[] {
  const seen = new Map<number, Part>();
  for (let e = 0; e < network.a.length; e++) {
    const p = part[network.a[e] as number] as number;
    if (!there[e] || seen.has(p)) continue;
    const mode = (network.lines[network.line[e] as number] as NetworkLine).mode;
    seen.set(p, { km: kmOfPart.get(p) ?? 0, mode, at: lineAt(network, e)[0] as Position });
  }
  return [...seen.values()].sort((a, b) => b.km - a.km);
}

/** How many nodes rest on each assumption. */
export function assumed({ flags }: Network): Record<Assumption, number> {
  const count = (bit: number) => flags.reduce((sum, f) => sum + (f & bit ? 1 : 0), 0);
  return Object.fromEntries(Object.entries(assumptions).map(([name, bit]) => [name, count(bit)])) as Record<Assumption, number>;
}
