import { SINCE_2025 } from './editions.ts';
import type { PlaceNames } from './periods.ts';

/** «oà», «uý» and the like, as some write them, in the older way of placing the tone: «òa», «úy». */
const tonePlacement: Record<string, string> = { oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' };
const TONES = new RegExp(`(?<![qQ])(${Object.keys(tonePlacement).join('|')})(?!\\p{L})`, 'gu');

/** One text for each way of writing a name: case, blanks and the place of the tone do not matter, accents do. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\(.*?\)/g, ' ')
    .replace(TONES, (found) => tonePlacement[found] ?? found)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name without its kind: «xã», «phường», «huyện», «thành phố». */
const bare = (name: string) => plain(name).replace(/^(xã|phường|huyện|thành phố|tp\.?) /, '');

/**
 * The one district or commune of the given provinces that a text names: «xã Đồng Đăng», «Đồng Đăng»,
 * «xã Hữu Lũng (Hồ Sơn cũ)». A commune's name counts only in a document since 01/07/2025: before that day it was
 * another, smaller commune's.
 * @param provinces ids of either edition
 * @param knownFrom YYYY-MM-DD, when the document became known
 * @returns null where the text names none of them, or could name several
 */
export function placeNamed(text: string, provinces: readonly string[], places: PlaceNames, knownFrom: string): string | null {
  const candidates = [...places].filter(
    ([, p]) => p.parentId !== null && provinces.includes(p.parentId) && (p.level === 'district' || knownFrom >= SINCE_2025),
  );
  const exact = candidates.filter(([, p]) => plain(p.name.vi) === plain(text));
  const named = exact.length > 0 ? exact : candidates.filter(([, p]) => bare(p.name.vi) === plain(text));
  const [only, ...others] = named;
  return only && others.length === 0 ? only[0] : null;
}
