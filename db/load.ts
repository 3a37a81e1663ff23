import { inArray, isNotNull, notInArray, sql } from 'drizzle-orm';
import { parkRows } from './catalogue/park-rows.ts';
import { positions } from './catalogue/positions.ts';
import { type Catalogue, readCatalogue } from './catalogue/read.ts';
import { claimsOf } from './catalogue/statements.ts';
import { reachedPlaces } from './drawn-places.ts';
import { knownFrom, rebuildEffective } from './effective.ts';
import { DatabaseError } from './errors.ts';
import { isGenerated } from './generated.ts';
import { linkRows } from './links/rows.ts';
import { isLoaded, loadPrint, noteLoaded } from './loaded.ts';
import type { Database } from './open.ts';
import { publishChange } from './publish.ts';
import { syncTable } from './sync.ts';
import { agencies } from './tables/agencies.ts';
import { claims } from './tables/claims.ts';
import { documents } from './tables/documents.ts';
import { drawnPlaces } from './tables/drawn-places.ts';
import { exchangeRates } from './tables/exchange-rates.ts';
import { gatesReached } from './tables/gates-reached.ts';
import { geometries } from './tables/geometries.ts';
import { links } from './tables/links.ts';
import { parkFacts, parks, sameParks } from './tables/parks.ts';
import { places } from './tables/places.ts';
import { projects } from './tables/projects.ts';
import { routes } from './tables/routes.ts';
import { rebuildTileFeatures } from './tiles/rebuild.ts';
import type { Transaction } from './transaction.ts';
import { kinds, ranks } from './vocabulary.ts';

/** Any number of its own: two servers that start at once load one after the other. */
const LOAD_LOCK = 7_269_301;

export type LoadResult = { projects: number; claims: number; changedRows: number };

/**
 * Loads the catalogue that comes with the program, unless the database holds just this one already (db/loaded.ts).
 * @returns null where there was nothing to load
 * @throws as `loadCatalogue`
 */
export async function loadOnce(db: Database): Promise<LoadResult | null> {
  return (await isLoaded(db.orm, await loadPrint())) ? null : await loadCatalogue(db);
}

/**
 * Loads a catalogue in one transaction: afterwards the tables hold exactly what the files say, and the effective rows
 * follow. Loading the same files again changes no row and no data version. Order of the files does not matter.
 * @throws CatalogueError before anything is written, where the files are wrong; DatabaseError over a generated portfolio
 */
export async function loadCatalogue(db: Database, catalogue?: Catalogue): Promise<LoadResult> {
  // Before the files are read: one that changes meanwhile is loaded by the next start.
  const print = catalogue ? null : await loadPrint();
  const read = catalogue ?? (await readCatalogue());
  const rows = tableRows(read);
  const joined = await linkRows(read, rows.claims);
  const loaded = await db.orm.transaction(async (tx) => {
    // To wait for another loader, and to load on a busy machine, may rightly take longer than a request.
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`select pg_advisory_xact_lock(${LOAD_LOCK})`);
    if (await isGenerated(tx)) throw new DatabaseError('GENERATED', 'The database holds a generated portfolio: no catalogue is loaded over it.');
    const wholesBefore = await wholeOf(tx);
    const ofDocuments = await syncTable(tx, documents, rows.documents, ['id']);
    const ofNames = [...(await syncTable(tx, places, rows.places, ['id'])), ...(await syncTable(tx, agencies, rows.agencies, ['id']))];
    // A geometry takes on its project's form at once, and its old shape would not fit it: such a one goes first.
    const forms = rows.projects.map((p) => `${p.id} ${p.form}`);
    await tx.delete(geometries).where(notInArray(sql`concat_ws(' ', ${geometries.projectId}, ${geometries.form})`, forms));
    const ofIdentity = await syncTable(tx, projects, rows.projects, ['id']);
    const ofProjects = [
      await syncTable(tx, claims, rows.claims, ['id']),
      await syncTable(tx, geometries, rows.geometries, ['projectId']),
      await syncTable(tx, drawnPlaces, await reachedPlaces(tx), ['projectId', 'placeId']),
      await syncTable(tx, links, joined.links, ['id']),
      await syncTable(tx, gatesReached, joined.gates, ['id']),
      await rebuildEffective(tx),
    ].flat();
    // Shown beside the projects, not as part of any.
    const ofOthers = [
      await syncTable(tx, routes, rows.routes, ['id']),
      await syncTable(tx, parks, rows.parks.parks, ['id']),
      await syncTable(tx, parkFacts, rows.parks.facts, ['id']),
      await syncTable(tx, sameParks, rows.parks.same, ['id']),
      await syncTable(tx, exchangeRates, rows.rates, ['currency', 'day']),
    ].flat();
    const changedRows = [ofDocuments, ofNames, ofIdentity, ofProjects, ofOthers].flat().length;
    if (changedRows > 0) {
      const wholes = [wholesBefore, await wholeOf(tx)].flatMap((whole) => ofIdentity.flatMap((id) => whole.get(id) ?? []));
      const changed = [...ofIdentity, ...ofProjects, ...wholes, ...(await citing(tx, ofDocuments))];
      // Any project may show the name of a place or an agency.
      const told = ofNames.length > 0 ? 'all' : [...new Set(changed)];
      await publishChange(tx, db.canEncodeTiles ? await rebuildTileFeatures(tx, told) : told);
    }
    await noteLoaded(tx, print);
    return { projects: rows.projects.length, claims: rows.claims.length, changedRows };
  });
  await db.changes.catchUp();
  return loaded;
}

/** The wholes of their members: a whole tells how many it has. */
async function wholeOf(tx: Transaction): Promise<Map<string, string | null>> {
  const members = await tx.select({ id: projects.id, whole: projects.parentId }).from(projects).where(isNotNull(projects.parentId));
  return new Map(members.map(({ id, whole }) => [id, whole]));
}

/** The projects of which these documents say something. */
async function citing(tx: Transaction, documentIds: string[]): Promise<string[]> {
  const cited = await tx.selectDistinct({ id: claims.projectId }).from(claims).where(inArray(claims.documentId, documentIds));
  return cited.map((c) => c.id);
}

function tableRows(catalogue: Catalogue) {
  const plans = new Set(catalogue.documents.map((d) => d.entry.id));
  const positionOf = positions(catalogue);
  const formOf = new Map(catalogue.projects.map((p) => [p.entry.id, kinds[p.entry.kind].form]));
  return {
    documents: [...catalogue.documents.map((d) => planRow(d.entry)), ...catalogue.reports.map((r) => reportRow(r.entry))],
    places: catalogue.places,
    agencies: catalogue.agencies.map(({ entry: { provinces = [], ...agency } }) => ({ ...agency, provinces })),
    projects: catalogue.projects.map(({ entry: { id, type, kind, parent, ground = [], name } }) => ({
      id,
      type,
      kind,
      form: kinds[kind].form,
      parentId: parent ?? null,
      ground,
      name,
      position: positionOf.get(id) ?? 0,
    })),
    claims: catalogue.projects.flatMap((p) => claimsOf(p.entry, (id) => (plans.has(id) ? 'plan' : 'report'))),
    geometries: catalogue.geometries.map(({ geometry, properties: { project, lengthNote = null, ...rest } }) => ({
      projectId: project,
      form: formOf.get(project) ?? 'site',
      geom: geometry,
      lengthNote,
      ...rest,
    })),
    parks: parkRows(catalogue.parks),
    rates: catalogue.rates.map(({ entry: { currency, on, buy, sell, central = null, from } }) => ({
      currency,
      day: on,
      buy,
      sell,
      central,
      documentId: from,
    })),
    routes: catalogue.routes.map(({ line, entry: { id, ref, name, start, end, projects, posts } }) => ({
      id,
      ref,
      name,
      starts: start,
      ends: end,
      projects,
      posts,
      geom: line,
    })),
  };
}

function planRow(plan: Catalogue['documents'][number]['entry']): typeof documents.$inferInsert {
  const { id, number = null, title, issuer, rank, date = null, after = null, note = null, province = null, sections = null } = plan;
  return {
    id,
    kind: 'plan',
    number,
    title,
    issuer,
    rank,
    rankOrder: ranks[rank].order,
    dated: date,
    datedAfter: after,
    knownFrom: knownFrom(plan),
    undated: false,
    url: null,
    confidence: null,
    note,
    province,
    sections,
  };
}

function reportRow(report: Catalogue['reports'][number]['entry']): typeof documents.$inferInsert {
  const { id, url, publisher, says, date = null, after = null, undated = false, confidence, note = null } = report;
  return {
    id,
    kind: 'report',
    number: null,
    title: says,
    issuer: { vi: publisher, en: publisher, zh: publisher },
    rank: 'report',
    rankOrder: ranks.report.order,
    dated: date,
    datedAfter: after,
    knownFrom: knownFrom(report),
    undated,
    url,
    confidence,
    note,
    province: null,
    sections: null,
  };
}
