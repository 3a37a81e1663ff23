import type { Feature, Geometry, Position } from 'geojson';
import { cutRoute, parseChainage } from '../../../../geo/chainage.ts';
import type { Certainty, Localized } from '../../../vocabulary.ts';
import type { GeometryProperties } from '../../schema.ts';
import { lengthNotes } from '../recipes/length-notes.ts';
import { findPath } from './network.ts';
import { between, inside, round5, rounded, simplify } from './plane.ts';
import type { Drawing, Recipe, Recipes } from './recipe.ts';
import type { Reference } from './reference.ts';
import { projectRoute } from './routes.ts';
import { findSpot, radius, type Source, sources, spread } from './spots.ts';
import { texts } from './words.ts';

export type Drawn = Feature<Geometry, GeometryProperties>;
interface Shape {
  lines: Position[][];
  points: Position[];
  certainty: Certainty;
  accuracyM: number;
  sources: Source[];
  method: Localized[];
}

/** Metres: of a mapped way by its status, as the reference folder estimates them. */
const ACCURACY: Record<string, number> = { open: 150, under_construction: 600, planned: 2000 };
const ORDER: Certainty[] = ['symbol', 'corridor', 'alignment', 'surveyed'];
/**
 * An eighth of the accuracy, at least 25 m (the mapped ways were generalised to 100 m upstream, finer is not known) and
 * at most 250 m, or a rough corridor would look drawn with a ruler. Never more than a quarter of the accuracy.
 */
const tolerance = (accuracyM: number) => Math.min(accuracyM / 4, 250, Math.max(25, accuracyM / 8));

/** Draws every recipe. The same folder and recipes give the same file, to the byte. */
export function drawAll(reference: Reference, recipes: Recipes): Drawn[] {
  const signs = new Map<string, number>();
  const shapes = new Map<string, Shape>();
  const shapeOf = (id: string): Shape => {
    const known = shapes.get(id);
    if (known) return known;
    const recipe = recipes[id];
    if (!recipe) throw new Error(`no recipe for ${id}`);
    try {
      const shape = draw(reference, recipe, shapeOf, signs);
      shapes.set(id, shape);
      return shape;
    } catch (cause) {
      throw new Error(`${id} cannot be drawn`, { cause });
    }
  };
  return Object.keys(recipes).map((id) => finish(id, shapeOf(id)));
}

function draw(reference: Reference, recipe: Recipe, shapeOf: (id: string) => Shape, signs: Map<string, number>): Shape {
  if (recipe.draw === 'members') return members(recipe.of, recipe.of.map(shapeOf), recipe.note, recipe.accuracyM);
  const parts = recipe.draw === 'union' ? recipe.parts : [recipe];
  const shape = together(parts.map((part) => drawOne(reference, part, shapeOf, signs)));
  if (recipe.draw === 'union' && recipe.note) shape.method.push(recipe.note);
  return { ...shape, accuracyM: Math.max(shape.accuracyM, recipe.accuracyM ?? 0) };
}

function drawOne(reference: Reference, recipe: Drawing, shapeOf: (id: string) => Shape, signs: Map<string, number>): Shape {
  const shape = drawPlain(reference, recipe, shapeOf, signs);
  if (recipe.note) shape.method.push(recipe.note);
  return shape;
}

function drawPlain(reference: Reference, recipe: Drawing, shapeOf: (id: string) => Shape, signs: Map<string, number>): Shape {
  const spot = (ref: string) => findSpot(reference, ref);
  switch (recipe.draw) {
    case 'ways': {
      const ends = recipe.through.map(spot);
      const ways = reference.ways(recipe.file).filter((w) => recipe.match.test(`${w.ref}|${w.status}|${w.name}`));
      const path = findPath(
        ways,
        ends.map((e) => e.position),
        recipe.maxGapKm ?? 2,
      );
      const accuracyM = Math.max(recipe.accuracyM ?? 0, accuracyOf(path.byStatus));
      const far = ends.filter((_, i) => (path.offsets[i] ?? 0) > 5000).map((e, i) => `${e.name.vi} ${path.offsets[i]?.toFixed(0)} m`);
      if (far.length > 0) console.warn(`  far from the ways: ${far.join(', ')}`);
      return {
        lines: path.pieces.map((p) => simplify(p, tolerance(accuracyM))),
        points: [],
        certainty: accuracyM >= 2000 ? 'corridor' : 'alignment',
        accuracyM,
        sources: [sources.ways],
        method: [texts.ways(names(ends), tolerance(accuracyM), path.gapKm)],
      };
    }
    case 'centreline': {
      const whole = reference.centreline(recipe.of);
      const ends = recipe.between?.map(spot) ?? [];
      const [from, to] = ends;
      const line = from && to ? between(whole, from.position, to.position) : whole;
      const certainty = recipe.certainty ?? 'alignment';
      const method = texts.centreline(tolerance(recipe.accuracyM), names(ends));
      const home = recipe.within && spot(recipe.within).area;
      const pieces = home ? inside(line, home) : [line];
      return {
        lines: pieces.map((l) => simplify(l, tolerance(recipe.accuracyM))),
        points: [],
        certainty,
        accuracyM: recipe.accuracyM,
        sources: [sources.ways],
        method: [method],
      };
    }
    case 'legs': {
      const through = recipe.through.map(spot);
      return {
        lines: [through.map((s) => s.position)],
        points: [],
        certainty: 'corridor',
        accuracyM: recipe.accuracyM,
        sources: through.map((s) => s.source),
        method: [texts.legs(names(through))],
      };
    }
    case 'chainage': {
      const { entry, route } = projectRoute(recipe.route, (id) => shapeOf(id).lines.map(rounded));
      const piece = cutRoute(route, parseChainage(recipe.from), parseChainage(recipe.to));
      return {
        // Not generalised again: the piece lies on the route, to the rounding.
        lines: [piece.coordinates],
        points: [],
        certainty: 'alignment',
        accuracyM: recipe.accuracyM,
        sources: [sources.ways, sources.units],
        method: [texts.chainage(entry.ref, recipe.from, recipe.to), ...entry.posts.map((p) => p.source), texts.alongRoad(entry.posts)],
      };
    }
    case 'sign': {
      const home = spot(recipe.in);
      const centre = recipe.at ? spot(recipe.at) : home;
      const around = recipe.at ?? recipe.in;
      const n = signs.get(around) ?? 0;
      signs.set(around, n + 1);
      const at = spread(centre.position, home.area, n, recipe.spacing ?? 5000);
      // The whole area must lie within it, seen from the sign itself.
      const accuracyM = recipe.accuracyM ?? (home.area ? radius(home.area, at) : home.accuracyM);
      return {
        lines: [],
        points: [at],
        certainty: 'symbol',
        accuracyM,
        sources: [home.source, centre.source],
        method: recipe.nationwide ? [] : [texts.sign(home.name)],
      };
    }
    case 'points': {
      const at = recipe.at.map(spot);
      const accuracyM = Math.max(recipe.accuracyM ?? 0, ...at.map((s) => s.accuracyM));
      return {
        lines: [],
        points: at.map((s) => s.position),
        certainty: 'symbol',
        accuracyM,
        sources: at.map((s) => s.source),
        method: [texts.points(names(at))],
      };
    }
  }
}

/** Lines if there are any: a symbol beside a line would be no valid shape of the same feature. */
function together(shapes: Shape[]): Shape {
  const drawn = shapes.some((s) => s.lines.length > 0) ? shapes.filter((s) => s.lines.length > 0) : shapes;
  return {
    lines: drawn.flatMap((s) => s.lines),
    points: drawn.flatMap((s) => s.points),
    certainty: ORDER[Math.min(...drawn.map((s) => ORDER.indexOf(s.certainty)))] ?? 'symbol',
    accuracyM: Math.max(...drawn.map((s) => s.accuracyM)),
    sources: drawn.flatMap((s) => s.sources),
    method: drawn.flatMap((s) => s.method),
  };
}

function members(ids: string[], shapes: Shape[], note: Localized | undefined, accuracyM = 0): Shape {
  const all = together(shapes);
  const worst = Math.max(all.accuracyM, accuracyM);
  const drawn = ids.filter((_, i) => all.lines.length === 0 || (shapes[i]?.lines.length ?? 0) > 0);
  return {
    ...all,
    accuracyM: worst,
    lines: all.lines.map((l) => simplify(l, tolerance(worst))),
    method: [texts.members(drawn), ...(note ? [note] : [])],
  };
}

/** Nine tenths of the length lie within it. */
function accuracyOf(byStatus: Record<string, number>): number {
  const total = Object.values(byStatus).reduce((a, b) => a + b, 0);
  let left = total;
  for (const [status, metres] of Object.entries(ACCURACY)) {
    left -= Object.entries(byStatus).reduce((sum, [s, m]) => (s === status || (status === 'open' && s === 'gap') ? sum + m : sum), 0);
    if (left <= total * 0.1) return metres;
  }
  return 2000;
}

function names(spots: { name: Localized }[]): Localized[] {
  return spots.map((s) => s.name);
}

function finish(id: string, shape: Shape): Drawn {
  const lines = shape.lines.map(rounded).filter((l) => l.length > 1);
  const points = shape.points.map(round5);
  const geometry: Geometry =
    lines.length > 1
      ? { type: 'MultiLineString', coordinates: lines }
      : lines[0]
        ? { type: 'LineString', coordinates: lines[0] }
        : points.length > 1
          ? { type: 'MultiPoint', coordinates: points }
          : { type: 'Point', coordinates: points[0] ?? [] };
  const unique = (values: string[]) => [...new Set(values)];
  const method = (['vi', 'en', 'zh'] as const).map((l) => [l, unique(shape.method.map((m) => m[l])).join(l === 'zh' ? '' : ' ')]);
  return {
    type: 'Feature',
    properties: {
      project: id,
      certainty: shape.certainty,
      accuracyM: shape.accuracyM,
      source: unique(shape.sources.map((s) => s.text)).join('; '),
      licence: unique(shape.sources.flatMap((s) => s.licence.split(' AND '))).join(' AND '),
      method: Object.fromEntries(method) as Localized,
      ...(lengthNotes[id] && { lengthNote: lengthNotes[id] }),
    },
    geometry,
  };
}
