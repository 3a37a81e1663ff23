import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { type Anchor, ChainageError, metresOf } from '../../../../geo/chainage.ts';
import type { Localized } from '../../../vocabulary.ts';
import type { Area, Reference } from './reference.ts';

/**
 * Where stones stand on mapped routes.
 *
 * QL.4B counts from Lạng Sơn. Km0 is taken at the start of the mapped route (Đông Kinh ward, at QL.1). Km80 is taken
 * where the route leaves Lạng Sơn: the province upgrades Km18 – Km80, the last commune that the press names for
 * it is Châu Sơn, the border commune (vietnam.vn, 26/03/2025), so the works end at or near the province's border.
 * The map has 77.4 km there, 3% less than posted: the ways are generalised to 100 m, which shortens bends.
 */
export const routeAnchors = {
  'QL.4B': {
    of: 'ql4b_langson_tienyen',
    anchors: (line: Position[], reference: Reference): Anchor[] => [
      { posted: 0, mapped: 0 },
      { posted: 80_000, mapped: exitOf(line, reference.province('lang-son')) },
    ],
    note: {
      vi: 'Neo: Km0 tại đầu tuyến ở phường Đông Kinh; Km80 tại ranh giới tỉnh ở xã Châu Sơn (suy ra từ phạm vi dự án), nơi bản đồ đo được 77,4 km. Hai đầu đoạn có thể lệch dọc tuyến tới 1,5 km.',
      en: 'Anchors: Km0 at the start of the route in Đông Kinh ward; Km80 at the border of the province in Châu Sơn (deduced from the extent of the works), where the map measures 77.4 km. The ends may be off by up to 1.5 km along the road.',
      zh: '锚点：Km0位于Đông Kinh坊的线路起点；Km80位于Châu Sơn乡的省界（由工程范围推定），图上量得77.4公里。两端沿线可能偏差1.5公里。',
    } satisfies Localized,
  },
};

/** Metres along a line to where it last leaves an area, to a metre. */
function exitOf(line: Position[], area: Area): number {
  const last = line.findLastIndex((p) => booleanPointInPolygon(p, area));
  const [a, b] = [line[last], line[last + 1]];
  if (!a || !b) throw new ChainageError('the line does not leave the area');
  let [inside, outside] = [0, 1];
  const at = (share: number): Position => [0, 1].map((i) => (a[i] as number) + share * ((b[i] as number) - (a[i] as number)));
  for (let i = 0; i < 16; i++) {
    const middle = (inside + outside) / 2;
    if (booleanPointInPolygon(at(middle), area)) inside = middle;
    else outside = middle;
  }
  return metresOf({ type: 'LineString', coordinates: [...line.slice(0, last + 1), at(inside)] });
}
