import { isNull } from 'drizzle-orm';
import type { Position } from 'geojson';
import { facilitySources, type MissingFacility, missingFacilities, STATIONS_OF } from '../../db/network/facility-sources.ts';
import type { FacilityKind } from '../../db/network/places.ts';
import type { Database } from '../../db/open.ts';
import { interchangeId, interchangeName } from '../../db/parks/interchange-name.ts';
import type { Look } from '../../db/state.ts';
import { gatesReached } from '../../db/tables/gates-reached.ts';
import type { Localized } from '../../db/vocabulary.ts';
import { interchangesOf } from '../../geo/network/interchanges.ts';
import type { CertaintyWord } from '../../geo/network/line.ts';
import { joints } from '../../geo/network/nearest-ways.ts';
import type { NetworkError } from '../inputs/network.ts';
import type { Reader } from './place.ts';
import { readerOf, round } from './route.ts';

export interface FacilityView {
  id: string;
  kind: FacilityKind | 'interchange';
  name: Localized;
  /** 1 is the most important of its kind; stations and interchanges have none. */
  rank: number | null;
  at: Position;
  /** How far the position may be believed. */
  certainty: CertaintyWord;
  /** An interchange that no map shows: a road crosses the expressway there or ends at it. */
  assumed: boolean;
  /** Expressway and road, as signed; empty where unnamed. Of interchanges only. */
  roads: [expressway: string, road: string] | null;
  /** Straight kilometres to the road (of a station: the railway) at which it is joined in that year; null: it is not. */
  accessKm: number | null;
  source: { title: string; url: string | null; licence: string };
}
export interface FacilitiesView {
  year: number;
  asOf: string;
  facilities: FacilityView[];
  /** Known to be there, and without a position in any source at hand: on no network. */
  missing: (Omit<MissingFacility, 'source'> & { source: MissingFacility['source'] | null })[];
  stations: { known: number; ofSome: number };
}

/** What the network leads to in a year, each with the source of its position, and what it is known to lack. */
export async function readFacilities(db: Database, look: Partial<Look> & { asOf?: string | undefined }): Promise<FacilitiesView | NetworkError> {
  const reader = await readerOf(db, look);
  if ('problem' in reader) return reader;
  const { atlas, seen } = reader;
  const sources = await facilitySources(atlas.facilities);
  const placed = atlas.facilities.flatMap(({ id, kind, name, rank, at }): FacilityView[] => {
    const source = sources.get(id);
    if (!source) return [];
    const { certainty, ...rest } = source;
    const [access] = joints(seen.view, atlas.always, kind === 'station' ? 'rail' : 'road', at);
    return [{ id, kind, name, rank, at, certainty, assumed: false, roads: null, accessKm: access ? round(access.km, 3) : null, source: rest }];
  });
  return {
    year: seen.year,
    asOf: seen.look.clock,
    facilities: [...placed, ...interchanges(reader)],
    missing: [...missingFacilities, ...(await namedWithoutPlace(db))],
    stations: { known: placed.filter((f) => f.kind === 'station').length, ofSome: STATIONS_OF },
  };
}

function interchanges({ atlas, seen }: Reader): FacilityView[] {
  const nameOf = (ref: string) => atlas.names.get(ref) ?? null;
  return interchangesOf(seen.view).map(({ at, expressway, road, assumed }) => ({
    id: interchangeId(at),
    kind: 'interchange',
    name: interchangeName(nameOf, expressway, road),
    rank: null,
    at,
    certainty: 'alignment',
    assumed,
    roads: [expressway, road],
    accessKm: 0,
    source: { title: 'OpenStreetMap; Hạ tầng Atlas', url: null, licence: 'ODbL 1.0' },
  }));
}

/** Gates and ports that the plans name and no source places. */
async function namedWithoutPlace({ orm }: Database): Promise<FacilitiesView['missing']> {
  const rows = await orm.selectDistinct({ class: gatesReached.class, name: gatesReached.name }).from(gatesReached).where(isNull(gatesReached.lon));
  return rows
    .map(({ class: kind, name }) => ({ kind, name, source: null }))
    .sort((a, b) => (`${a.kind} ${a.name.vi}` < `${b.kind} ${b.name.vi}` ? -1 : 1));
}
