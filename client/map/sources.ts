import type { GeoJSONSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';

/**
 * `bands` is the same tiles as `projects`, but never deeper than zoom 6: MapLibre cuts a line at its tile's buffer
 * (1/16 of a tile), and only at zoom 6 is that, 36 km or more on the ground in Vietnam, wider than the widest
 * corridor is uncertain (20 km). The grid of such a tile, 150 m, is finer than any corridor knows its course.
 */
export const BAND_ZOOM = 6;

/** Deepest tiles of the base map: its data are generalised to 100 m, and a grid of zoom 10 is 10 m. */
const BASE_ZOOM = 10;

/** Address of the projects' tiles for a filter's query string (without question mark; may be empty). */
export function projectTiles(origin: string, query: string): string {
  return `${origin}/tiles/projects/{z}/{x}/{y}.mvt${query === '' ? '' : `?${query}`}`;
}

/** The source of the names that are placed by hand; `names.ts` fills it. */
export const NAMES = 'names';
/** Why a name is placed by hand: asked for, joined with what was asked for, or standing on several points. */
export type NameRole = 'selected' | 'joined' | 'scattered';
/** Global state of the style: ids of the projects so named, which the layers' own labels leave out. */
export const HAND_NAMED = 'handNamed';
/** Global state of the style: names of places that the page beside the map writes itself, which the ground leaves out. */
export const PAGE_NAMED = 'pageNamed';
/** Where symbols begin to have names. */
export const SYMBOL_NAMES_ZOOM = 9;

/** Kilometre posts of the selected project's roads; `chainage-marks.ts` fills it. */
export const CHAINAGE = 'chainage';

/** Where the filter seeks; `near-band.tsx` fills it. */
export const NEAR = 'near';

/** What is being measured; `map-view.tsx` fills it. */
export const MEASURE = 'measure';

/** What the page beside the map shows on it; `page-marks.tsx` fills it. */
export const PAGE = 'page';

/** The way between two points or what is reached from one; `client/reach/` fills it. */
export const REACH_SOURCE = 'reach';

/** The parks that a search found; `park-marks.tsx` fills it. */
export const PARKS = 'parks';

/** Sources that the screen fills itself and `kept-sources.ts` keeps. */
export type OwnSource = typeof CHAINAGE | typeof NEAR | typeof MEASURE | typeof PAGE | typeof REACH_SOURCE | typeof PARKS;

const empty: GeoJSONSourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

export const projectSources = ['projects', 'bands'] as const;

/** The style's sources. `origin` such as https://host: a worker cannot resolve a relative address. */
export function sources(
  origin: string,
  query: string,
): Record<'base' | 'projects' | 'bands', VectorSourceSpecification> & Record<typeof NAMES | OwnSource, GeoJSONSourceSpecification> {
  const projects: VectorSourceSpecification = { type: 'vector', tiles: [projectTiles(origin, query)], promoteId: 'id' };
  return {
    base: { type: 'vector', tiles: [`${origin}/tiles/basemap/{z}/{x}/{y}.mvt`], maxzoom: BASE_ZOOM },
    projects: { ...projects, maxzoom: 14 },
    bands: { ...projects, maxzoom: BAND_ZOOM },
    [CHAINAGE]: empty,
    [NEAR]: empty,
    [MEASURE]: empty,
    [PAGE]: empty,
    [REACH_SOURCE]: empty,
    [PARKS]: { ...empty, promoteId: 'id' },
    [NAMES]: empty,
  };
}
