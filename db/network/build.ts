import { buildNetwork } from '../../geo/network/build.ts';
import { loadNetwork } from '../catalogue/network/read.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { coursesOf } from './from-catalogue.ts';
import { mappedLines } from './mapped.ts';
import { type Course, withSections } from './sections.ts';

/**
 * The network of the atlas: the mapped roads and railways with the courses given. About two seconds on two cores, so it
 * is made at each start and stored nowhere; the same input gives the same network.
 */
export async function networkWith(courses: readonly Course[]) {
  return buildNetwork(withSections(mappedLines(await loadNetwork()), courses));
}

/** The same with the courses of the catalogue that comes with the program. */
export async function catalogueNetwork() {
  const catalogue = await readCatalogue();
  return { catalogue, ...(await networkWith(coursesOf(catalogue))) };
}
