import type { ClaimRow } from '../catalogue/statements.ts';
import { groupBy } from '../group-by.ts';
import { namedIn } from './names.ts';

/** Two provinces of the 2024 edition, in byte order. */
export type Pair = [string, string];
export type StatedLink = { pair: Pair; claim: ClaimRow };
type Province = { id: string; name: { vi: string } };

export const pairOf = (a: string, b: string): Pair => (a < b ? [a, b] : [b, a]);

/**
 * The pairs of provinces that a project's clauses and reports say it joins. Only what one statement itself says counts,
 * and never a derived one:
 * - `links` that name provinces: each province of the statement's `places` that is not among them with each of them
 *   («các tuyến kết nối với Quảng Ninh, Thái Nguyên …» of Lạng Sơn), else one after the other («Lào Cai – Hà Nội – Hải Phòng»);
 * - a name with exactly two of the project's provinces («Đồng Đăng (Lạng Sơn) – Trà Lĩnh (Cao Bằng)»), unless the
 *   statement's `places` are more: «extension to Đồng Nai, Bình Dương» of Hồ Chí Minh City joins neither to the other;
 * - `places` with exactly two provinces, of a line.
 * Three or more provinces in a name or in `places` do not say which of them are joined.
 */
export function statedLinks(project: { form: 'line' | 'site' }, claims: readonly ClaimRow[], provinces: readonly Province[]): StatedLink[] {
  const all = new Set(claims.filter((c) => c.field === 'places').flatMap((c) => c.value as string[]));
  const own = provinces.filter((p) => all.has(p.id));
  const statements = groupBy(
    claims.filter((c) => c.basis !== 'derived'),
    (c) => JSON.stringify([c.documentId, c.clause, c.speaksOn, c.basis]),
  );
  return [...statements.values()].flatMap((said): StatedLink[] => {
    const claim = (field: ClaimRow['field']) => said.find((c) => c.field === field);
    const [joins, places, named] = [claim('links'), claim('places'), claim('named')];
    const inPlaces = ((places?.value ?? []) as string[]).filter((id) => provinces.some((p) => p.id === id));
    const pairs = joins ? joinedPairs(placesIn(joins), inPlaces) : [];
    if (joins && pairs.length > 0) return pairs.map((pair) => ({ pair, claim: joins }));
    const [a, b, third] = named ? namedIn(String(named.value), own) : [];
    if (named && a !== undefined && b !== undefined && third === undefined && inPlaces.length <= 2) return [{ pair: pairOf(a, b), claim: named }];
    const [c, d, more] = inPlaces;
    const isPair = project.form === 'line' && places && c !== undefined && d !== undefined && more === undefined;
    return isPair ? [{ pair: pairOf(c, d), claim: places }] : [];
  });
}

function placesIn(links: ClaimRow): string[] {
  return (links.value as { place?: string }[]).map((l) => l.place).filter((id) => id !== undefined);
}

function joinedPairs(joined: readonly string[], inPlaces: readonly string[]): Pair[] {
  const home = inPlaces.filter((id) => !joined.includes(id));
  if (home.length > 0) return home.flatMap((h) => joined.map((id) => pairOf(h, id)));
  return joined.slice(1).map((id, i) => pairOf(joined[i] ?? id, id));
}
