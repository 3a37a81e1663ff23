import type { Geometry, Position } from 'geojson';
import type { PlaceEntry } from '../../db/catalogue/places.ts';
import type { ClaimRow } from '../../db/catalogue/statements.ts';
import { type EffectiveRow, type Lookup, periods } from '../../db/periods.ts';
import type { Claim } from '../../db/resolve.ts';
import type { geometries } from '../../db/tables/geometries.ts';
import type { links } from '../../db/tables/links.ts';
import type { projects } from '../../db/tables/projects.ts';
import { type Certainty, kinds, l } from '../../db/vocabulary.ts';
import { offsetMetres } from '../../geo/borders.ts';
import { claimsOfWork, type Drawn } from './claims.ts';
import { type DocumentRow, type Documents, documentsOf } from './documents.ts';
import type { Land } from './land.ts';
import { Random, shuffled, weighted } from './random.ts';
import { placeOf, shapeOf } from './shapes.ts';
import { nameOf } from './words.ts';
import { streams, type Work, workOf } from './work.ts';

/** One project with all its rows, as the tables hold them. */
export type Generated = {
  project: typeof projects.$inferInsert;
  claims: ClaimRow[];
  geometry: typeof geometries.$inferInsert;
  effective: EffectiveRow[];
  links: (typeof links.$inferInsert)[];
};
export type PortfolioSize = { projects: number; seed: number };

/** Most provinces that a plan names of one work. */
const MAX_PROVINCES = 3;

/** A portfolio that follows from its size and seed; its projects are made one at a time, when they are asked for. */
export class Portfolio {
  readonly documents: Documents;
  readonly #size: PortfolioSize;
  readonly #land: Land;
  readonly #lookup: Lookup;
  readonly #documentOf: ReadonlyMap<string, DocumentRow>;

  /** @param agencies as the catalogue has them: some of the generated claims name them */
  constructor(size: PortfolioSize, land: Land, agencies: Lookup['agencies']) {
    this.#size = size;
    this.#land = land;
    this.#lookup = { places: new Map(land.places.map((p) => [p.id, p])), agencies };
    this.documents = documentsOf(size.seed, land.provinces);
    this.#documentOf = new Map(this.documents.all.map((d) => [d.id, d]));
  }

  /** Every project, in the order of the portfolio: which does not depend on size. */
  *projects(): Generator<Generated> {
    const { projects, seed } = this.#size;
    for (const [position, number] of shuffled(projects, seed, streams.order).entries())
      yield this.#generate(workOf(seed, number, projects), position);
  }

  #generate(work: Work, position: number): Generated {
    const { geometry, drawn, claims } = this.#described(work);
    const { seed } = this.#size;
    const form = kinds[work.kind].form;
    const type = work.members.length > 0 ? (claims.some((c) => c.field === 'goal') ? 'target' : 'programme') : 'project';
    const parentId = work.parent === null ? null : workOf(seed, work.parent, 0).id;
    const project: Generated['project'] = { id: work.id, type, kind: work.kind, form, parentId, ground: [], name: drawn.name, position };
    // As jsonb gives it back: the text to search follows the order of the keys.
    const { en, vi, zh } = drawn.name;
    const ofMembers = work.members.flatMap((n) => this.#described(workOf(seed, n, this.#size.projects)).claims);
    return {
      project,
      claims,
      geometry: { projectId: work.id, form, geom: geometry, ...exactness(work), ...ORIGIN, lengthNote: null },
      effective: periods({ ...project, name: { en, vi, zh } }, this.#resolvable(claims), this.#resolvable(ofMembers), this.#lookup),
      links: form === 'line' && geometry.type === 'LineString' ? this.#linksOf(work.id, geometry.coordinates) : [],
    };
  }

  #described(work: Work): { geometry: Geometry; drawn: Drawn; claims: ClaimRow[] } {
    const geometry = shapeOf(work, this.#land);
    const positions =
      geometry.type === 'Point'
        ? [geometry.coordinates]
        : geometry.type === 'Polygon'
          ? (geometry.coordinates[0] ?? [])
          : (geometry as { coordinates: Position[] }).coordinates;
    const passed = [...new Set(positions.map((p) => this.#land.provinceAt(p)))].filter((p) => p !== undefined);
    const drawn = {
      name: nameOf(work, kinds[work.kind].form === 'line'),
      // No corner of what encloses a cell's only land need be on it; the middle is.
      provinces:
        passed.length > 0 ? passed.slice(0, MAX_PROVINCES) : [this.#land.provinceAt(placeOf(work, this.#land))].filter((p) => p !== undefined),
      lengthKm: work.shape === 'line' ? metres(positions) / 1000 : 0,
      areaHa: work.shape === 'area' ? 100 * work.sizeKm ** 2 * 0.5 : 0,
    };
    return { geometry, drawn, claims: claimsOfWork(work, drawn, this.documents) };
  }

  /** With what the resolving rule needs to know of each claim's document. */
  #resolvable(claims: readonly ClaimRow[]): Claim[] {
    return claims.map((c) => {
      const { rankOrder, confidence = null, knownFrom, undated = false } = this.#documentOf.get(c.documentId) as DocumentRow;
      return { ...c, clause: c.clause ?? null, rankOrder, confidence, knownFrom, speaksOn: knownFrom, undated };
    });
  }

  /** Neighbouring provinces between which the line passes; where exactly is known to a cell of the land only. */
  #linksOf(projectId: string, line: readonly Position[]): Generated['links'] {
    const found = new Map<string, Generated['links'][number]>();
    let last: PlaceEntry | undefined;
    for (const position of line) {
      const province = this.#land.provinceAt(position);
      const [fromPlace, toPlace] = [last?.id, province?.id].sort();
      if (province && last && last !== province && fromPlace && toPlace) {
        const id = [projectId, fromPlace, toPlace, 'drawn'].join(':');
        const [lon = 0, lat = 0] = position;
        const crossings = [{ lon, lat, uncertain: true }];
        if (!found.has(id))
          found.set(id, { id, projectId, fromPlace, toPlace, basis: 'derived', claimId: null, knownFrom: null, crossings, via: [] });
      }
      last = province ?? last;
    }
    return [...found.values()];
  }
}

const ORIGIN = {
  source: 'generated',
  licence: 'CC0-1.0',
  method: l('Sinh tự động để thử nghiệm, không vẽ theo nguồn nào', 'Generated for tests, drawn from no source', '为测试自动生成，无来源'),
};

const lineCertainty = weighted<Certainty>([
  ['alignment', 60],
  ['corridor', 25],
  ['surveyed', 15],
]);
const areaCertainty = weighted<Certainty>([
  ['alignment', 75],
  ['surveyed', 25],
]);
/** Metres: the least and the most of each certainty. */
const accuracies: Record<Certainty, readonly [number, number]> = {
  symbol: [2000, 20_000],
  corridor: [500, 5000],
  alignment: [10, 100],
  surveyed: [1, 5],
};

function exactness(work: Work): { certainty: Certainty; accuracyM: number } {
  const random = new Random(work.seed, streams.shape, work.number, 1);
  const certainty = work.shape === 'point' ? 'symbol' : work.shape === 'line' ? lineCertainty(random) : areaCertainty(random);
  return { certainty, accuracyM: Math.round(random.between(...accuracies[certainty])) };
}

function metres(line: readonly Position[]): number {
  return line.reduce((sum, b, i) => sum + Math.hypot(...offsetMetres(line[i - 1] ?? b, b)), 0);
}
