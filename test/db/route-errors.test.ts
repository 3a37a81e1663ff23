import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueError } from '../../db/catalogue/problems.ts';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { type SmallCatalogue, smallCatalogue } from './helpers/small-catalogue.ts';

let files: SmallCatalogue;
beforeAll(() => {
  files = smallCatalogue();
});
afterAll(() => files.remove());

const post = (km: number, lon: number, lat: number, from = 'LS') =>
  `{ km: ${km}, lon: ${lon}, lat: ${lat}, basis: derived, withinM: 100, from: [${from}], source: { vi: a, en: a, zh: 路 } }`;
/** L01 runs from 106.71, 21.97 to 106.6, 21.7. */
const route = (posts: string[], more: { line?: string; projects?: string } = {}) => `- id: ct-01
  ref: CT.01
  name: { vi: a, en: a, zh: 路 }
  start: { vi: a, en: a, zh: 路 }
  end: { vi: a, en: a, zh: 路 }
  line: [${more.line ?? 'L01'}]
  projects: [${more.projects ?? 'L01'}]
  posts: [${posts.join(', ')}]
`;
const good = [post(10, 106.71, 21.97), post(42, 106.6, 21.7)];

describe('a route', () => {
  it('with posts that rise along its line is read', async () => {
    files.write('routes/routes.yaml', route(good));
    const { routes } = await readCatalogue(files.url);
    expect(routes.map((r) => r.entry.id)).toEqual(['ct-01']);
  });

  it.each([
    ['posts that fall', route(good.toReversed()), /anchors must rise/],
    ['a post off the road', route([...good, post(50, 106.8, 21.7)]), /stands \d+ m off the line/],
    ['a post of a document that is not there', route([post(10, 106.71, 21.97, 'XX')]), /no project, document or report XX/],
    ['a line of no project', route([], { line: 'L99' }), /no project, document or report L99/],
    ['a line that is a point', route([], { line: 'L18' }), /no line to join/],
    ['a project that is not there', route([], { projects: 'L98' }), /L98/],
    ['a negative post', route([post(-1, 106.71, 21.97)]), /posts\.0\.km/],
    ['a missing name', route([]).replace('  ref: CT.01\n', ''), /ref/],
  ])('with %s is refused, and where it is wrong is said', async (_, text, reason) => {
    files.write('routes/routes.yaml', text);
    const error = await readCatalogue(files.url).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(CatalogueError);
    expect(String(error)).toMatch(reason);
    expect(String(error)).toContain('routes/routes.yaml');
  });
});
