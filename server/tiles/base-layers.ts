import type { Feature, LineString, MultiPolygon, Point } from 'geojson';
import { loadBasemap } from '../../db/catalogue/basemap/layers.ts';
import { type PlaceEntry, readPlaces } from '../../db/catalogue/places.ts';
import { CatalogueError, type CatalogueProblem } from '../../db/catalogue/problems.ts';
import { CATALOGUE } from '../../db/catalogue/read.ts';
import { visualCentre } from '../../geo/visual-centre.ts';

/** What the base map is made of; `minzoom`: from where it is worth drawing. */
export type BaseFeature = Feature<MultiPolygon | LineString | Point, { minzoom: number }>;

/** From here a commune is a few centimetres wide. */
const COMMUNE_ZOOM = 10;

/** The features of each layer of the base map, WGS84 [longitude, latitude], from the files of the catalogue. */
export async function readBaseLayers(): Promise<Record<string, BaseFeature[]>> {
  const problems: CatalogueProblem[] = [];
  const [base, places] = await Promise.all([loadBasemap(), readPlaces(CATALOGUE, problems)]);
  if (problems.length > 0) throw new CatalogueError(problems);
  return {
    neighbour: base.neighbour.features,
    road: base.road.features,
    railway: base.railway.features,
    point: base.point.features,
    province: places.flatMap(({ id, edition, level, geom }) => (geom && level === 'province' ? [feature(geom, { id, edition, minzoom: 0 })] : [])),
    commune: places.flatMap(communeFeatures),
  };
}

/** A commune's outline, and the point at which its name stands. */
function communeFeatures({ id, level, name, geom }: PlaceEntry): BaseFeature[] {
  if (level !== 'commune' || !geom) return [];
  const properties = { id, name_vi: name.vi, name_en: name.en, name_zh: name.zh, minzoom: COMMUNE_ZOOM };
  return [feature(geom, properties), feature({ type: 'Point', coordinates: visualCentre(geom) }, properties)];
}

function feature<Said extends BaseFeature['properties']>(geometry: BaseFeature['geometry'], properties: Said): BaseFeature {
  return { type: 'Feature', geometry, properties };
}
