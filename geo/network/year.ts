import { BY_PROJECT, edgeClasses, type Mode, modes } from './line.ts';
import type { Network } from './network.ts';
import { Segments } from './segments.ts';
import { Union } from './union.ts';

/** The first year in which a project is in use, under a look; null: never; ALREADY: it is, and nobody dates it. */
export type Opens = (project: string) => number | null;

/** The first year in which an edge is there; infinite: never. */
export function openingYear({ since, projects }: Network, edge: number, opens: Opens): number {
  return (projects[edge] as readonly string[]).reduce((least, p) => Math.min(least, opens(p) ?? BY_PROJECT), since[edge] as number);
}

/** The network as it is in a year: which edges are there, and what hangs together. */
export interface YearView {
  network: Network;
  year: number;
  /** 1 where the edge is there. */
  there: Uint8Array;
  /** By node: the number of the connected part it belongs to; the same for two nodes exactly if a way leads from one to the other. */
  part: Int32Array;
  /** By part: kilometres. */
  kmOfPart: Map<number, number>;
  /** The places at which one can come from outside: on roads that are not expressways, and on railways. */
  accessible: Record<Mode, { segments: Segments; edges: Uint32Array }>;
}

export function inYear(network: Network, opens: Opens, year: number): YearView {
  const count = network.a.length;
  const there = new Uint8Array(count);
  const union = new Union(network.lon.length);
  for (let e = 0; e < count; e++) {
    if (openingYear(network, e, opens) > year) continue;
    there[e] = 1;
    union.join(network.a[e] as number, network.b[e] as number);
  }
  const part = Int32Array.from(network.lon, (_, n) => union.find(n));
  const kmOfPart = new Map<number, number>();
  for (let e = 0; e < count; e++) {
    if (!there[e]) continue;
    const p = part[network.a[e] as number] as number;
    kmOfPart.set(p, (kmOfPart.get(p) ?? 0) + (network.km[e] as number));
  }
  return { network, year, there, part, kmOfPart, accessible: accessibleEdges(network, there) };
}

const EXPRESSWAY = edgeClasses.indexOf('expressway');

function accessibleEdges(network: Network, there: Uint8Array): YearView['accessible'] {
  const of = (mode: Mode) => {
    const edges = Uint32Array.from(there.keys()).filter((e) => {
      const isOwn = network.lines[network.line[e] as number]?.mode === mode;
      return isOwn && there[e] && network.kind[e] === 0 && network.class[e] !== EXPRESSWAY;
    });
    return { segments: new Segments(network, edges), edges };
  };
  return Object.fromEntries(modes.map((mode) => [mode, of(mode)])) as YearView['accessible'];
}
