import { buildNetwork } from '../../geo/network/build.ts';
import { loadNetwork } from '../catalogue/network/read.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { coursesOf } from './from-catalogue.ts';
import { mappedLines } from './mapped.ts';
import { loadFacilities } from './places.ts';
import { type Course, withSections } from './sections.ts';

/**
 * The network of the atlas: the mapped roads and railways with the courses given. About two seconds on two cores, so it
 * is made at each start and stored nowhere; the same input gives the same network.
 */
export async function networkWith(courses: readonly Course[]) {
  const [network, facilities] = await Promise.all([loadNetwork(), loadFacilities()]);
  const hubs = facilities.filter(({ kind }) => kind === 'station' || kind === 'capital').map(({ at }) => at);
  return buildNetwork(withSections(mappedLines(network), courses), hubs);
}

/** The same with the courses of the catalogue that comes with the program. */
export async function catalogueNetwork() {
  const catalogue = await readCatalogue();
  return { catalogue, ...(await networkWith(coursesOf(catalogue))) };
}
