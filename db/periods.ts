import { type Agency, agenciesNamed, agenciesSince } from './agencies.ts';
import { placeNamed } from './commune-names.ts';
import { levelFrom, signalsOf } from './health.ts';
import { lifeOf } from './life.ts';
import { nameKey } from './name-key.ts';
import { yearOf } from './partial-date.ts';
import { type Claim, resolve } from './resolve.ts';
import type { effective, ResolvedValue, StoredResolution } from './tables/effective.ts';
import type { Field, Funding, Kind, Localized, ProjectType, Status } from './vocabulary.ts';

/** What stands in one row of `effective`, with the text to search instead of its key (the key is made in SQL). */
export type EffectiveRow = Omit<typeof effective.$inferInsert, 'searchKey'> & { searchText: string };

/**
 * A place's names, the province of the 2025 edition that an old one now lies in, the province that a district or
 * commune lies in, and the old districts that a commune was made from.
 */
export type PlaceNames = ReadonlyMap<string, { name: Localized; level: string; nowId: string | null; parentId: string | null; wasIds: string[] }>;

type Named = { id: string; type: ProjectType; kind: Kind; position?: number | undefined; name: Localized };

/** What the rows of all projects are made with. */
export type Lookup = { places: PlaceNames; agencies: readonly Agency[] };

/**
 * The rows of `effective` for one project: its claims resolved on each day on which a document became known,
 * neighbours that resolve alike joined. Pure; independent of the order of `claims`. Empty without claims.
 * @param ofMembers the claims of its members: they say nothing of the whole, but that it was heard of
 */
export function periods(project: Named, claims: readonly Claim[], ofMembers: readonly Claim[], lookup: Lookup): EffectiveRow[] {
  const own = [...new Set(claims.map((c) => c.knownFrom))].sort();
  const first = own[0];
  if (first === undefined) return [];
  const days = [...new Set([...own, ...ofMembers.map((c) => c.knownFrom)])].filter((day) => day >= first).sort();
  const identity = { type: project.type, kind: project.kind, position: project.position ?? 0, nameKey: nameKey(project.name.vi) };
  const rows: EffectiveRow[] = [];
  for (const day of days) {
    const row = { ...rowOn(project, claims, ofMembers, lookup, day), ...identity };
    const last = rows.at(-1);
    if (last && sameContent(last, row)) continue;
    if (last) last.knownTo = day;
    rows.push(row);
  }
  return rows;
}

type Resolved = Omit<EffectiveRow, 'type' | 'kind' | 'position' | 'nameKey'>;

function rowOn(project: Named, claims: readonly Claim[], ofMembers: readonly Claim[], { places, agencies }: Lookup, day: string): Resolved {
  const isKnown = (c: Claim) => c.knownFrom <= day;
  const known = claims.filter(isKnown);
  const resolved = resolve(known, day);
  const { values, collected } = resolved;
  const life = lifeOf(resolved, known);
  const signals = signalsOf(project, life, resolved, known, ofMembers.filter(isKnown));
  const resolution: StoredResolution = {};
  for (const [field, { winner, conflicts }] of Object.entries(values)) {
    resolution[field as Field] = stored(
      winner,
      conflicts.map((c) => c.id),
    );
  }
  const value = (field: Field) => values[field]?.winner.value;
  const target = value('target');
  const provinces = placesOf(value('places') as string[] | undefined, places);
  const inPlaces = [...provinces, ...communesOf(values.communes?.winner, provinces, places)].sort();
  const who = [values.agency?.winner, values.owner?.winner].flatMap((c) => (c ? agencyNames(c, inPlaces, agencies) : []));
  const names = (collected.named ?? []).map((c) => String(c.value));
  return {
    projectId: project.id,
    knownFrom: day,
    knownTo: null,
    status: (value('status') as Status | undefined) ?? null,
    funding: (value('funding') as Funding | undefined) ?? null,
    targetYear: target === undefined ? null : yearOf(String(target)),
    targetBasis: values.target?.winner.basis ?? null,
    costBnVnd: numberOf(value('costBnVnd')),
    lengthKm: numberOf(value('lengthKm')),
    areaHa: numberOf(value('areaHa')),
    freeHa: numberOf(value('freeHa')),
    occupancyPct: numberOf(value('occupancyPct')),
    places: inPlaces,
    documents: [...new Set(known.map((c) => c.documentId))].sort(),
    agencies: [...new Set(who)].sort(),
    conflicts: Object.values(values).filter((v) => v.conflicts.length > 0).length,
    ...life,
    lateFrom: levelFrom(signals, 'late'),
    atRiskFrom: levelFrom(signals, 'at-risk'),
    noNewsFrom: levelFrom(signals, 'no-news'),
    signals,
    resolution,
    searchText: [
      project.id,
      ...Object.values(project.name),
      ...new Set(names),
      ...inPlaces.map((id) => places.get(id)?.name.vi ?? ''),
      ...new Set(who),
    ].join(' '),
  };
}

function stored(winner: Claim, conflicts: string[]): ResolvedValue {
  const { value, id, basis, documentId, clause, speaksOn } = winner;
  return { value, claim: id, basis, document: documentId, clause, on: speaksOn, conflicts: conflicts.sort() };
}

/** The places named, and for each the place it now lies in, so that a filter works in either edition. */
function placesOf(named: string[] | undefined, places: PlaceNames): string[] {
  const ids = new Set<string>();
  for (const id of named ?? []) {
    ids.add(id);
    const now = places.get(id)?.nowId;
    if (now) ids.add(now);
  }
  return [...ids].sort();
}

/**
 * The districts and communes that the claim names, and for a commune that was wholly of one old district that district,
 * so that a filter works in either edition. What names none of them stays a text.
 */
function communesOf(claim: Claim | undefined, provinces: readonly string[], places: PlaceNames): string[] {
  const ids = new Set<string>();
  for (const text of (claim?.value as string[] | undefined) ?? []) {
    const id = claim && placeNamed(text, provinces, places, claim.knownFrom);
    const was = (id && places.get(id)?.wasIds) || [];
    if (id) ids.add(id);
    if (was.length === 1) for (const old of was) ids.add(old);
  }
  return [...ids];
}

/** An agency as the claim names it, and under the other name that it had or has. */
function agencyNames(claim: Claim, placeIds: readonly string[], agencies: readonly Agency[]): string[] {
  const text = (claim.value as Localized).vi;
  const renamed = agenciesNamed(text, placeIds, agencies).map((a) => a.now.vi);
  const former = agenciesSince(text, placeIds, agencies, claim.knownFrom).map((a) => a.old.vi);
  return [text, ...renamed, ...former];
}

/** The number of a quantity: the figure itself, or the bound that the source gives. */
function numberOf(quantity: unknown): number | null {
  if (typeof quantity === 'number') return quantity;
  return quantity === undefined ? null : (quantity as { n: number }).n;
}

function sameContent(a: EffectiveRow, b: EffectiveRow): boolean {
  return JSON.stringify({ ...a, knownFrom: '', knownTo: null }) === JSON.stringify({ ...b, knownFrom: '', knownTo: null });
}
