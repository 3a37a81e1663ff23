import type { Feature, MultiPolygon } from 'geojson';
import type { NeighbourProperties } from '../basemap/layers.ts';
import type { Shape, Workshop } from './postgis.ts';
import type { Land } from './reference.ts';

const names = { CHN: 'China', LAO: 'Laos', KHM: 'Cambodia', THA: 'Thailand', MMR: 'Myanmar' };
/** Where the detailed source (OpenStreetMap) reaches; beyond, Natural Earth: [west, south, east, north]. */
const DETAILED = [101.5, 7.5, 110.6, 24.3];
/** The islands of Hoàng Sa, drawn as part of Đà Nẵng from the province outlines and never as a neighbour's land. */
const HOANG_SA = [110.9, 15, 113.5, 17.6];
/** Degrees, about 4 km: as much as the coarser borders are off. */
const OVERLAP = 0.04;
/** Degrees, about 400 m: near Vietnam the edge lies under the provinces. */
const TOLERANCE = 0.004;
/** Square degrees, about 1.2 km². */
const LEAST_ISLAND = 1e-4;
/** Square degrees, about 50 km². */
const LEAST_LAKE = 4e-3;

/**
 * The neighbours' land. Each reaches OVERLAP into every land beside it, Vietnam's too, so that no sliver of sea shows
 * where two sources draw one border differently.
 */
export async function neighbourLands(
  workshop: Workshop,
  near: readonly Land[],
  far: readonly Land[],
): Promise<Feature<MultiPolygon, NeighbourProperties>[]> {
  const detailed = new Map<string, Shape>();
  for (const land of near) detailed.set(land.properties.A3 ?? '', await workshop.area(land.geometry));
  const box = await workshop.box(DETAILED);
  const lands = new Map<string, Shape>();
  for (const [id, name] of Object.entries(names)) {
    const coarse = far.find((land) => land.properties.name === name);
    if (!coarse) throw new Error(`No land of ${name} in the reference`);
    const shape = await workshop.area(coarse.geometry);
    const fine = detailed.get(id);
    lands.set(id, fine ? await workshop.overlay('st_union', await workshop.overlay('st_difference', shape, box), fine) : shape);
  }
  const vietnam = detailed.get('VNM');
  const beside = [...lands, ...(vietnam ? [['VNM', vietnam] as const] : [])];

  const hoangSa = await workshop.box(HOANG_SA);
  const drawn: Feature<MultiPolygon, NeighbourProperties>[] = [];
  for (const [country, land] of lands) {
    const reach = await workshop.buffer(land, OVERLAP);
    let whole = land;
    for (const [other, shape] of beside) {
      if (other !== country) whole = await workshop.overlay('st_union', whole, await workshop.overlay('st_intersection', shape, reach));
    }
    const geometry = await workshop.drawn(await workshop.overlay('st_difference', whole, hoangSa), TOLERANCE, LEAST_ISLAND, LEAST_LAKE);
    drawn.push({ type: 'Feature', properties: { country, minzoom: 0 }, geometry });
  }
  return drawn;
}
