import { Borders } from '../../geo/borders.ts';
import { loadBasemap } from '../catalogue/basemap/layers.ts';
import type { Catalogue } from '../catalogue/read.ts';
import type { ClaimRow } from '../catalogue/statements.ts';
import { knownFrom } from '../effective.ts';
import { groupBy } from '../group-by.ts';
import type { gatesReached } from '../tables/gates-reached.ts';
import type { links } from '../tables/links.ts';
import { kinds } from '../vocabulary.ts';
import { drawnLinks } from './drawn.ts';
import { drawnGates, gatesOf, statedGates } from './gates.ts';
import { type Pair, type StatedLink, statedLinks } from './stated.ts';

type LinkRow = typeof links.$inferInsert;
type GateRow = typeof gatesReached.$inferInsert;

/** The rows of `links` and `gates_reached` that a catalogue means. Only its files decide; the order does not matter. */
export async function linkRows(catalogue: Catalogue, claims: readonly ClaimRow[]): Promise<{ links: LinkRow[]; gates: GateRow[] }> {
  const provinces = catalogue.places.filter((p) => p.edition === '2024' && p.level === 'province');
  const borders = new Borders(provinces.flatMap(({ id, geom }) => (geom ? [{ id, outline: geom }] : [])));
  const gates = gatesOf((await loadBasemap()).point.features);
  const days = new Map([...catalogue.documents, ...catalogue.reports].map(({ entry }) => [entry.id, knownFrom(entry)]));
  const dayOf = (claim: { documentId: string }) => days.get(claim.documentId) ?? null;
  const claimsOf = groupBy(claims, (c) => c.projectId);
  const drawings = groupBy(catalogue.geometries, (g) => g.properties.project);

  const rows: { links: LinkRow[]; gates: GateRow[] } = { links: [], gates: [] };
  for (const { entry } of catalogue.projects) {
    const own = claimsOf.get(entry.id) ?? [];
    const stated = statedLinks({ form: kinds[entry.kind].form }, own, provinces);
    rows.links.push(...stated.map((link) => statedRow(link, dayOf(link.claim))));
    for (const drawing of drawings.get(entry.id) ?? []) {
      const pairs = stated.map((s) => s.pair);
      for (const { pair, crossings, via } of onceEachPair(drawnLinks(drawing, borders, pairs))) {
        const [fromPlace, toPlace] = pair;
        // Provinces that do not meet are joined only because a clause says so: not before it said so.
        const since = via.length === 0 ? null : earliest(stated.filter((s) => s.pair.join() === pair.join()).map((s) => dayOf(s.claim)));
        const id = [entry.id, fromPlace, toPlace, 'drawn'].join(':');
        rows.links.push({ id, projectId: entry.id, fromPlace, toPlace, basis: 'derived', claimId: null, knownFrom: since, crossings, via });
      }
      const said = onceEach(statedGates(own, gates, drawing.geometry));
      rows.gates.push(...said.map((gate) => ({ ...gate, knownFrom: dayOfClaim(own, gate.claimId, dayOf) })));
      rows.gates.push(...drawnGates(drawing, gates).map((gate) => ({ ...gate, claimId: null, knownFrom: null })));
    }
  }
  return rows;
}

function statedRow({ pair: [fromPlace, toPlace], claim }: StatedLink, since: string | null): LinkRow {
  const { id: claimId, projectId, basis } = claim;
  return {
    id: [projectId, fromPlace, toPlace, claimId].join(':'),
    projectId,
    fromPlace,
    toPlace,
    basis,
    claimId,
    knownFrom: since,
    crossings: [],
    via: [],
  };
}

const onceEach = <T extends { id: string }>(items: readonly T[]): T[] => [...groupBy(items, (i) => i.id).values()].flatMap(([first]) => first ?? []);
const onceEachPair = <T extends { pair: Pair }>(items: readonly T[]): T[] =>
  [...groupBy(items, (i) => i.pair.join()).values()].flatMap(([first]) => first ?? []);

function dayOfClaim(claims: readonly ClaimRow[], id: string | null | undefined, dayOf: (claim: ClaimRow) => string | null): string | null {
  const claim = claims.find((c) => c.id === id);
  return claim ? dayOf(claim) : null;
}

const earliest = (days: (string | null)[]): string | null => days.filter((d) => d !== null).sort()[0] ?? null;
