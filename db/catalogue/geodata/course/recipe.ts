import type { Certainty, Localized } from '../../../vocabulary.ts';

/**
 * What a project's shape is drawn from. A recipe names places and ways by reference and holds no course of its own;
 * `draw.ts` makes the shape from the reference folder.
 *
 * A `Ref` is a place: `w:huu_nghi` (waypoint) · `t:Vinh` or `t:Phú Mỹ@79` (town of GeoNames, admin1) · `s:Kép` (station)
 * · `g:Cửa khẩu Thanh Thủy` (airport or border gate) · `m:106.7,10.77|Bến Thành` (metro station)
 * · `c:Xã Chi Lăng` (commune of Lạng Sơn, 2025) · `d:Huyện Đình Lập` (district, before 7/2025) · `p:lang-son` (province)
 * · `x:105.69,19.37|Nghi Sơn` (longitude, latitude, name: read off the mapped ways) · `u:106.52,21.32|Mỹ An` (former commune).
 */
export type Ref = string;

interface Common {
  /** Overrides the source's accuracy; only ever upwards. */
  accuracyM?: number;
  /** What the method text must add: what is left out, what was assumed. */
  note?: Localized;
}
/** Through mapped ways, chosen by what they are called. */
interface Ways extends Common {
  draw: 'ways';
  file: 'osm_expressways' | 'osm_national_highways' | 'osm_railways';
  /** Matched against "ref|status|name". */
  match: RegExp;
  through: Ref[];
  /** Largest break of the mapping that may be crossed; what is crossed stays open. 2 km unless told. */
  maxGapKm?: number;
}
/** A corridor's centre line of the reference folder, whole or between two places. */
interface Centreline extends Common {
  draw: 'centreline';
  of: string;
  between?: [Ref, Ref];
  /** Keeps only what lies inside this area. */
  within?: Ref;
  accuracyM: number;
  certainty?: Certainty;
}
/** Straight legs through sourced points; the way between them is not known. */
interface Legs extends Common {
  draw: 'legs';
  through: Ref[];
  accuracyM: number;
}
/** A piece of a route by its posted kilometres. */
interface Chainage extends Common {
  draw: 'chainage';
  /** Id in `routes/routes.yaml`. */
  route: string;
  from: string;
  to: string;
  accuracyM: number;
}
/** A sign in an area: one of many is set aside so that they do not lie on each other. */
interface Sign extends Common {
  draw: 'sign';
  in: Ref;
  /** Where the signs gather; a point well inside the area unless told. */
  at?: Ref;
  /** Stands for the whole country: the area only lends the place, and the note says so. */
  nationwide?: boolean;
  /** Metres between neighbouring signs of one area; 5 km unless told. */
  spacing?: number;
}
/** Signs at places; the accuracy covers the largest of them. */
interface Points extends Common {
  draw: 'points';
  at: Ref[];
}
/** Several drawings as one, as certain as the least certain of them. */
interface Union extends Common {
  draw: 'union';
  parts: Drawing[];
}
/** The shapes of other projects as one, generalised to what its accuracy deserves. */
interface Members extends Common {
  draw: 'members';
  of: string[];
}
export type Drawing = Ways | Centreline | Legs | Chainage | Sign | Points;
export type Recipe = Drawing | Union | Members;
export type Recipes = Record<string, Recipe>;

const say = (vi: string, en: string, zh: string): Localized => ({ vi, en, zh });

export const note = say;
/** Straight legs through points. */
export const legs = (accuracyM: number, through: Ref[], more?: Localized): Drawing => ({
  draw: 'legs',
  through,
  accuracyM,
  ...(more && { note: more }),
});
/** Expressway ways by their refs ("CT.01"). */
export const expressway = (ref: string, through: Ref[], more: Partial<Ways> = {}): Drawing => ({
  draw: 'ways',
  file: 'osm_expressways',
  match: new RegExp(`^(${ref.replaceAll('.', '\\.')})\\|`),
  through,
  ...more,
});
export const sign = (area: Ref, more: Partial<Sign> = {}): Drawing => ({ draw: 'sign', in: area, ...more });
export const points = (at: Ref[], more: Partial<Points> = {}): Drawing => ({ draw: 'points', at, ...more });
