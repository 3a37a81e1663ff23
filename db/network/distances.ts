import { accessTo } from '../../geo/network/access.ts';
import { routeBetween } from '../../geo/network/route.ts';
import type { YearView } from '../../geo/network/year.ts';
import type { Facility } from './places.ts';
import { type Published, published } from './published-distances.ts';

/** A published distance with the shortest way on the network; `off`: by how much that is longer, as a share. */
export interface Distance extends Published {
  found: number;
  off: number;
}

/** By how much a way may differ from what is published, as a share. */
export const MOST_OFF = 0.05;

/** Every published distance against a view. @throws Error where a place is unknown, off the network, or no way leads there */
export function distancesOn(view: YearView, facilities: readonly Facility[]): Distance[] {
  const places = new Map(facilities.map((f) => [f.id, f.at]));
  return published.map((pair) => {
    const [from, to] = [pair.from, pair.to].map((id) => {
      const at = places.get(id);
      return at ? accessTo(view, pair.mode, at) : null;
    });
    const way = from && to && routeBetween(view, from, to, 'km');
    if (!way) throw new Error(`no way from ${pair.from} to ${pair.to} by ${pair.mode}`);
    return { ...pair, found: way.km, off: way.km / pair.km - 1 };
  });
}

const placeOf = (id: string): string => id.slice(id.indexOf(':') + 1);
const figure = (km: number): string => String(Math.round(km * 10) / 10);
const percent = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)} %`;

/** The table of the README: the pairs with both figures, and their sources. */
export function distancesTable(distances: readonly Distance[]): string {
  const sources = [...new Map(distances.map(({ source }) => [source.url, source])).values()];
  const numberOf = (url: string) => sources.findIndex((s) => s.url === url) + 1;
  const within = distances.filter(({ off }) => Math.abs(off) <= MOST_OFF).length;
  const rows = distances.map(
    ({ from, to, mode, km, found, off, source, explained }) =>
      `| ${placeOf(from)} – ${placeOf(to)} | ${mode} | ${figure(km)} | ${figure(found)} | ${percent(off)} | ${numberOf(source.url)} | ${explained ?? ''} |`,
  );
  return [
    `${within} of ${distances.length} pairs are within ${MOST_OFF * 100} %.`,
    '',
    '| pair | by | published, km | network, km | off | source | why |',
    '| ---- | --- | ------------- | ----------- | --- | ------ | --- |',
    ...rows,
    '',
    ...sources.map(({ title, url, read }, i) => `${i + 1}. ${title}, read on ${read}: <${url}>`),
    '',
  ].join('\n');
}
