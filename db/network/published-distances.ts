/**
 * Distances between places as others publish them, to hold the network against. Stations: kilometre posts of the
 * railways. Towns: kilometre posts of the roads between their centres; the way on the network begins and ends with a
 * straight line from the centre (GeoNames) to the nearest road of the source, which has no streets.
 */
export interface Published {
  from: string;
  to: string;
  mode: 'road' | 'rail';
  km: number;
  source: Source;
  /** Why the network differs by more than 5 %. */
  explained?: string;
}

/** Where a distance stands, and the day on which it was read there. */
interface Source {
  title: string;
  url: string;
  read: string;
}
const source = (title: string, url: string): Source => ({ title, url, read: '2026-11-20' });

const NORTH_SOUTH = source(
  'Wikipedia, North–South Railway (Vietnam), posts of the stations',
  'https://gateway.ipfs.io/ipfs/QmXoypizjW3WknFiJnKLwHCnL72vedxjQkDDP1mXWo6uco/wiki/North%E2%80%93South_Railway_(Vietnam).html',
);
const DONG_DANG = source(
  'Wikipedia tiếng Việt, Đường sắt Hà Nội – Đồng Đăng, lý trình',
  'http://vi.wikipedia.org/wiki/%C4%90%C6%B0%E1%BB%9Dng_s%E1%BA%AFt_H%C3%A0_N%E1%BB%99i_%E2%80%93_%C4%90%E1%BB%93ng_%C4%90%C4%83ng',
);
const LAO_CAI = source('Đại lý vé tàu hỏa, lý trình các ga tuyến Hà Nội – Lào Cai', 'http://www.dailyvetauhoa.com/tuyen-ha-noi-lao-cai');
const HAI_PHONG = source('Đại lý vé tàu hỏa, toàn tuyến Hà Nội – Hải Phòng', 'http://www.dailyvetauhoa.com/tuyen-ha-noi-hai-phong');
const QL1 = source(
  'Wikipedia, National Route 1A (Vietnam), posts of the towns (a stored copy)',
  'https://infosekolah.net/article/National_Route_1_(Vietnam)',
);
const QL2 = source('Wikipedia tiếng Việt, Quốc lộ 2, lý trình', 'https://vi.m.wikipedia.org/wiki/Qu%E1%BB%91c_l%E1%BB%99_2');

const LANG_SON = source(
  'VN Trip Info, Lang Son overview',
  'https://vntripinfo.com/travel-guide/travel-by-cities-provinces-in-vietnam/lang-son/lang-son-overview',
);
const KON_TUM = source(
  'Solo Traveller on Tour, Pleiku – Kon Tum by QL.14',
  'https://solotravellerontour.com/motorbike-central-highlands-pleiku-kon-tum/',
);

const rail = (from: string, to: string, km: number, source: Source): Published => ({
  from: `station:${from}`,
  to: `station:${to}`,
  mode: 'rail',
  km,
  source,
});
const road = (from: string, to: string, km: number, source: Source, explained?: string): Published => ({
  from: from.includes(':') ? from : `capital:${from}`,
  to: to.includes(':') ? to : `capital:${to}`,
  mode: 'road',
  km,
  source,
  ...(explained ? { explained } : {}),
});

export const published: Published[] = [
  rail('Hà Nội', 'Nam Định', 87, NORTH_SOUTH),
  rail('Hà Nội', 'Thanh Hóa', 176, NORTH_SOUTH),
  rail('Hà Nội', 'Đồng Hới', 522, NORTH_SOUTH),
  rail('Đồng Hới', 'Đông Hà', 100, NORTH_SOUTH),
  rail('Hà Nội', 'Bắc Giang', 49, DONG_DANG),
  rail('Kép', 'Lạng Sơn', 80, DONG_DANG),
  rail('Hà Nội', 'Đồng Đăng', 162, DONG_DANG),
  rail('Hà Nội', 'Việt Trì', 72.71, LAO_CAI),
  rail('Hà Nội', 'Yên Bái', 155.35, LAO_CAI),
  rail('Hà Nội', 'Lào Cai', 293.586, LAO_CAI),
  rail('Hà Nội', 'Hải Phòng', 102, HAI_PHONG),
  road('Phủ Lý', 'Ninh Bình', 263 - 229, QL1),
  road('Thanh Hóa', 'Vinh', 461 - 323, QL1),
  road('Vinh', 'Hà Tĩnh', 510 - 461, QL1),
  road('Hà Tĩnh', 'Đồng Hới', 658 - 510, QL1),
  road('Đồng Hới', 'Đông Hà', 750 - 658, QL1),
  road('Đông Hà', 'Huế', 824 - 750, QL1),
  road('Tuy Hòa', 'Nha Trang', 1450 - 1329, QL1),
  road('Cần Thơ', 'Sóc Trăng', 2119 - 2058, QL1),
  road('Tuyên Quang', 'gate:Thanh Thủy', 313 - 136, QL2),
  road(
    'Lạng Sơn',
    'Bắc Giang',
    119 - 16,
    QL1,
    'From the centre of Bắc Giang, 3 km from the nearest road of the source, the way leads around by QL.17 and the expressway.',
  ),
  road('Huế', 'Đà Nẵng', 929 - 824, QL1),
  road(
    'Việt Trì',
    'Tuyên Quang',
    136 - 57,
    QL2,
    'The posts are those of QL.2; part of the way is shorter by the expressway Tuyên Quang – Phú Thọ, which is younger.',
  ),
  road(
    'Quy Nhơn',
    'Tuy Hòa',
    1329 - 1232,
    QL1,
    'The posts go by QL.1D along the coast; the source has no road from the town to its northern end, so that the way goes inland.',
  ),
  road(
    'Hà Nội',
    'Lạng Sơn',
    154,
    LANG_SON,
    'From the centre of Hà Nội, 5 km from the nearest road of the source, the way leads around by the bridges and CT.37.',
  ),
  road('Pleiku', 'Kon Tum', 48, KON_TUM, 'In the source QL.14 is the bypass of Kon Tum; into the town it has QL.24 alone.'),
];
