import type { EdgeClass } from './line.ts';

/**
 * Speeds by class, in km/h: `limit` with the text that sets it, and `share`, how much of it a journey averages.
 *
 * The law sets limits, not averages. The share is 4/5, as the public router OSRM takes it: "OSRM will use 4/5 of the
 * projected free-flow speed" (github.com/Project-OSRM/osrm-backend, features/car/maxspeed.feature); for the one railway
 * whose timetable is at hand the average is the timetable's own. No year's traffic, toll, queue or border is in it.
 */
export interface Speed {
  limit: number;
  share: number;
  /** What sets the limit: text, clause, address. */
  source: string;
  /** What is assumed beyond the source. */
  assumed: string;
}

/** Circular 38/2024/TT-BGTVT, in force since 01/01/2025. */
const TT38 = 'Thông tư 38/2024/TT-BGTVT, https://vanban.chinhphu.vn/?classid=1&docid=211873&pageid=27160&typegroupid=6';
const OSRM = 4 / 5;

export const speeds: Record<EdgeClass, Speed> = {
  expressway: {
    limit: 100,
    share: OSRM,
    source: `${TT38}, Điều 9: at most 120, at least 60, signposted route by route`,
    assumed:
      'No source at hand has the signs of each route. 100 is the middle of the design speeds of the expressways in use, 80 to 120 (https://baothaibinh.com.vn/tin-tuc/197112/tuyen-duong-sat-lao-cai-ha-noi-quang-ninh-se-chay-160-200-km-h, 12/04/2024).',
  },
  national: {
    limit: 65,
    share: OSRM,
    source: `${TT38}, Điều 6, Bảng 1 and 2: two-way roads without a median, cars up to 28 seats and lorries up to 3.5 t: 80 outside built-up areas, 50 inside`,
    assumed: 'Half of the way inside built-up areas, hence 65: the map knows neither their signs nor medians.',
  },
  regional: {
    limit: 65,
    share: OSRM,
    source: `${TT38}, Điều 6, Bảng 1 and 2, as for national roads`,
    assumed: 'As for national roads.',
  },
  rail: {
    limit: 100,
    share: 0.55,
    source:
      'Wikipedia tiếng Việt, Đường sắt Bắc – Nam: 100 km/h (https://truyenhinhcapsongthu.net/top/duong-sat-bac-nam-wikipedia-tieng-viet/R7O6sKFrI6vvP7z, a mirror)',
    assumed:
      'The share is the timetable of SE3: 1726 km in 31 h 20 min, 55 km/h (https://igrandtour.com/travel-time-for-north-south-passenger-trains-to-change-from-092014/). Hà Nội – Đồng Đăng averages 59 (http://giadinh.net.vn/xa-hoi/vi-sao-chu-tich-kim-jong-un-kho-di-tau-den-ha-noi-20190226081634215.htm, 26/02/2019).',
  },
  'new-rail': {
    limit: 160,
    share: OSRM,
    source: 'Nghị quyết 187/2025/NQ-QH for Lào Cai – Hà Nội – Hải Phòng: 160 km/h on the main line (https://viglaceraip.com/?p=46721)',
    assumed: 'The same for the other standard-gauge railways that are planned.',
  },
  'high-speed-rail': {
    limit: 350,
    share: OSRM,
    source: 'The North–South high-speed railway: design speed 350 km/h (https://m.hanoitimes.vn/tag/vietnam-north-south/)',
    assumed: 'Stops are in the share.',
  },
};

/** The way from a place to the network, in a straight line: built-up, two ways (Bảng 1: 50), at the same share. */
export const ACCESS_KMH = 50 * OSRM;

export const speedOf = (edgeClass: EdgeClass): number => speeds[edgeClass].limit * speeds[edgeClass].share;

export const minutesFor = (km: number, kmh: number): number => (km / kmh) * 60;
