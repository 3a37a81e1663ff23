import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { claimsOf } from '../../db/catalogue/statements.ts';
import { knownFrom } from '../../db/effective.ts';
import { type Claim, resolve } from '../../db/resolve.ts';
import { ranks } from '../../db/vocabulary.ts';
import { chainageAt, extentOf, isMeasured, positionAt, routeWithPosts } from '../../geo/chainage.ts';
import { departure, LENGTH_TOLERANCE } from '../../geo/departure.ts';
import { pathMetres } from '../../geo/measure.ts';
import { nearestOnLine } from '../../geo/nearest.ts';

const catalogue = await readCatalogue();
const routes = new Map(catalogue.routes.map(({ entry, line }) => [entry.id, { entry, route: routeWithPosts(line.coordinates, entry.posts) }]));
const lineOf = (id: string): Position[] => {
  const geometry = catalogue.geometries.find((g) => g.properties.project === id)?.geometry;
  if (geometry?.type !== 'LineString') throw new Error(`${id} is no line`);
  return geometry.coordinates;
};

describe('routes', () => {
  it.each(['ql-4b', 'ql-4a', 'ct-01-huu-nghi-bac-giang', 'ql-31', 'ql-18', 'ql-12c', 'ql-12a', 'ql-1-huu-nghi-bac-giang'])('has %s', (id) => {
    const { route } = routes.get(id) ?? {};
    expect(route?.mappedLength).toBeGreaterThan(50_000);
  });

  it('counts CT.01 by its posts: Km45+100 at Chi Lăng, Km108+500 at Bắc Giang', () => {
    const { route, entry } = routes.get('ct-01-huu-nghi-bac-giang') ?? {};
    if (!route || !entry) throw new Error('no route');
    expect(isMeasured(entry.posts)).toBe(false);
    expect(positionAt(route, 45_100).map((n) => n.toFixed(4))).toEqual(['106.6514', '21.6976']);
    expect(extentOf(route).map(Math.round)).toEqual([1670, 108_500]);
  });

  it('cites for every post what it rests on, and never calls a deduced place stated', () => {
    const posts = catalogue.routes.flatMap(({ entry }) => entry.posts);
    expect(posts.length).toBeGreaterThan(4);
    for (const post of posts) expect([post.from.length > 0, post.withinM > 0]).toEqual([true, true]);
  });

  it('has QL.4B’s two sections meet where Km18 lies, both on the route within a metre', () => {
    const { route } = routes.get('ql-4b') ?? {};
    if (!route) throw new Error('no route');
    const [first, second] = [lineOf('L05'), lineOf('L06')];
    expect(first.at(-1)).toEqual(second[0]);
    const { posted, offset } = chainageAt(route, first.at(-1) as Position);
    expect(Math.abs(posted - 18_000)).toBeLessThan(1);
    expect(offset).toBeLessThan(1);
    for (const p of [...first, ...second]) expect(nearestOnLine(route.line.coordinates, p).offset).toBeLessThan(1);
    expect(Math.abs(chainageAt(route, first[0] as Position).posted - 3700)).toBeLessThan(1);
    expect(Math.abs(chainageAt(route, second.at(-1) as Position).posted - 80_000)).toBeLessThan(1);
  });
});

describe('drawn lengths', () => {
  const documents = new Map(
    [...catalogue.documents, ...catalogue.reports].map(({ entry }) => {
      const rank = 'rank' in entry ? entry.rank : 'report';
      return [entry.id, { knownFrom: knownFrom(entry), rankOrder: ranks[rank].order, confidence: 'confidence' in entry ? entry.confidence : null }];
    }),
  );
  const plans = new Set(catalogue.documents.map((d) => d.entry.id));

  /** The length that the claims resolve to, as the effective row has it. */
  const statedLength = (id: string) => {
    const entry = catalogue.projects.find((p) => p.entry.id === id)?.entry;
    if (!entry) throw new Error(`no project ${id}`);
    const claims = claimsOf(entry, (from) => (plans.has(from) ? 'plan' : 'report')).map((c) => {
      const document = documents.get(c.documentId);
      if (!document) throw new Error(`no document ${c.documentId}`);
      return { ...c, ...document, speaksOn: c.speaksOn ?? document.knownFrom } as Claim;
    });
    return resolve(claims, '2100-01-01').values.lengthKm?.winner.value as Parameters<typeof departure>[0] | undefined;
  };

  it('that differ from the published one by more than 5% say why, and only they', () => {
    const wrong = catalogue.geometries.flatMap(({ properties: { project, lengthNote }, geometry }) => {
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
      const stated = statedLength(project);
      const km = lines.reduce((sum, line) => sum + pathMetres(line), 0) / 1000;
      const needed = lines.length > 0 && stated !== undefined && departure(stated, km) > LENGTH_TOLERANCE;
      return needed === (lengthNote !== undefined)
        ? []
        : [`${project}: ${km.toFixed(1)} km drawn, ${JSON.stringify(stated)} stated, ${lengthNote?.en ?? 'no note'}`];
    });
    expect(wrong).toEqual([]);
  });
});
