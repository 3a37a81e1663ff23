import type { EdgeClass } from '../../geo/network/line.ts';
import type { Localized } from '../vocabulary.ts';

/** Where a figure comes from: a text with its clause, or a page; `says` is what it says. */
export interface SpeedSource {
  title: string;
  clause: string | null;
  /** YYYY-MM-DD where the page or text is dated. */
  dated: string | null;
  url: string;
  says: Localized;
}
export interface SpeedNote {
  label: Localized;
  sources: SpeedSource[];
  /** What is assumed beyond the sources. */
  assumed: Localized;
}

const text = (vi: string, en: string, zh: string): Localized => ({ vi, en, zh });

const circular = (clause: string, says: Localized): SpeedSource => ({
  title: 'Thông tư 38/2024/TT-BGTVT',
  clause,
  dated: null,
  url: 'https://vanban.chinhphu.vn/?classid=1&docid=211873&pageid=27160&typegroupid=6',
  says,
});
const osrm: SpeedSource = {
  title: 'OSRM, features/car/maxspeed.feature',
  clause: null,
  dated: null,
  url: 'https://github.com/Project-OSRM/osrm-backend/blob/master/features/car/maxspeed.feature',
  says: text('Tính 4/5 tốc độ thông thoáng.', '4/5 of the free-flow speed is used.', '取自由流速度的4/5。'),
};
const SHARE = text('Trung bình bằng 4/5 tốc độ tối đa.', 'The average is 4/5 of the limit.', '平均速度取限速的4/5。');
const with4of5 = (vi: string, en: string, zh: string): Localized => text(`${vi} ${SHARE.vi}`, `${en} ${SHARE.en}`, `${zh}${SHARE.zh}`);

const roads = [
  circular(
    'Điều 6, Bảng 1, Bảng 2',
    text(
      'Đường hai chiều không có dải phân cách giữa, ô tô đến 28 chỗ và tải đến 3,5 t: 80 km/h ngoài, 50 km/h trong khu đông dân cư.',
      'Two-way roads without a median, cars up to 28 seats and lorries up to 3.5 t: 80 km/h outside built-up areas, 50 inside.',
      '无中央分隔带的双向道路，28座以下客车和3.5吨以下货车：建成区外80公里/小时，建成区内50。',
    ),
  ),
  osrm,
];
const half = with4of5(
  'Coi nửa đường nằm trong khu đông dân cư, nên lấy 65 km/h: bản đồ không có biển báo và dải phân cách.',
  'Half of the way is taken to be built up, hence 65 km/h: the map knows neither signs nor medians.',
  '假定一半路段位于建成区，故取65公里/小时：地图没有标志和分隔带信息。',
);

/** What stands behind `geo/network/speeds.ts`, class by class. No traffic, toll, queue or border is in any of them. */
export const speedNotes: Record<EdgeClass, SpeedNote> = {
  expressway: {
    label: text('Đường cao tốc', 'Expressway', '高速公路'),
    sources: [
      circular(
        'Điều 9',
        text(
          'Tối đa 120, tối thiểu 60 km/h, theo biển báo từng tuyến.',
          'At most 120, at least 60 km/h, as signposted.',
          '最高120、最低60公里/小时，以标志为准。',
        ),
      ),
      {
        title: 'Báo Thái Bình',
        clause: null,
        dated: '2024-04-12',
        url: 'https://baothaibinh.com.vn/tin-tuc/197112/tuyen-duong-sat-lao-cai-ha-noi-quang-ninh-se-chay-160-200-km-h',
        says: text(
          'Cao tốc đang khai thác thiết kế 80–120 km/h.',
          'Expressways in use are designed for 80 to 120 km/h.',
          '运营中的高速公路设计速度为80—120公里/小时。',
        ),
      },
      osrm,
    ],
    assumed: with4of5(
      'Chưa có nguồn về biển báo từng tuyến; 100 km/h là giữa khoảng thiết kế.',
      'No source at hand has the signs of each route; 100 km/h is the middle of the design speeds.',
      '尚无各路线限速标志的来源；100公里/小时为设计速度的中值。',
    ),
  },
  national: { label: text('Quốc lộ', 'National road', '国道'), sources: roads, assumed: half },
  regional: { label: text('Đường tỉnh, đường vùng', 'Provincial and regional road', '省道、区域道路'), sources: roads, assumed: half },
  rail: {
    label: text('Đường sắt hiện có', 'Existing railway', '既有铁路'),
    sources: [
      {
        title: 'Wikipedia tiếng Việt, Đường sắt Bắc – Nam (bản sao / mirror)',
        clause: null,
        dated: null,
        url: 'https://truyenhinhcapsongthu.net/top/duong-sat-bac-nam-wikipedia-tieng-viet/R7O6sKFrI6vvP7z',
        says: text('Tốc độ tối đa 100 km/h.', 'At most 100 km/h.', '最高100公里/小时。'),
      },
      {
        title: 'Igrandtour, SE3',
        clause: null,
        dated: null,
        url: 'https://igrandtour.com/travel-time-for-north-south-passenger-trains-to-change-from-092014/',
        says: text('1726 km hết 31 giờ 20 phút, 55 km/h.', '1726 km in 31 h 20 min, 55 km/h.', '1726公里用时31小时20分，即55公里/小时。'),
      },
      {
        title: 'Gia đình',
        clause: null,
        dated: '2019-02-26',
        url: 'http://giadinh.net.vn/xa-hoi/vi-sao-chu-tich-kim-jong-un-kho-di-tau-den-ha-noi-20190226081634215.htm',
        says: text('Hà Nội – Đồng Đăng trung bình 59 km/h.', 'Hà Nội – Đồng Đăng averages 59 km/h.', '河内—同登平均59公里/小时。'),
      },
    ],
    assumed: text(
      'Mọi tuyến hiện có như SE3: 55 % của 100 km/h, kể cả dừng đỗ.',
      'Every existing line as SE3: 55 % of 100 km/h, stops included.',
      '所有既有线路均按SE3计：100公里/小时的55%，含停站。',
    ),
  },
  'new-rail': {
    label: text('Đường sắt mới khổ 1435 mm', 'New standard-gauge railway', '新建标准轨铁路'),
    sources: [
      {
        title: 'Nghị quyết 187/2025/NQ-QH (Viglacera IP)',
        clause: null,
        dated: null,
        url: 'https://viglaceraip.com/?p=46721',
        says: text(
          'Lào Cai – Hà Nội – Hải Phòng: 160 km/h trên tuyến chính.',
          'Lào Cai – Hà Nội – Hải Phòng: 160 km/h on the main line.',
          '老街—河内—海防：正线160公里/小时。',
        ),
      },
      osrm,
    ],
    assumed: with4of5('Các tuyến mới khác lấy như vậy.', 'The same for the other railways that are planned.', '其他规划新线同此。'),
  },
  'high-speed-rail': {
    label: text('Đường sắt tốc độ cao', 'High-speed railway', '高速铁路'),
    sources: [
      {
        title: 'Hanoi Times',
        clause: null,
        dated: null,
        url: 'https://m.hanoitimes.vn/tag/vietnam-north-south/',
        says: text('Đường sắt Bắc – Nam: thiết kế 350 km/h.', 'North–South: design speed 350 km/h.', '北南高铁：设计速度350公里/小时。'),
      },
      osrm,
    ],
    assumed: with4of5('Đã gồm thời gian dừng.', 'Stops are in it.', '已含停站时间。'),
  },
};

/** Of the straight line between a place and the network, which is no mapped way (`ACCESS_KMH`). */
export const accessNote: SpeedNote = {
  label: text('Từ địa điểm ra mạng lưới, theo đường thẳng', 'From a place to the network, straight', '地点至路网的直线接驳'),
  sources: [
    circular(
      'Điều 6, Bảng 1',
      text('Trong khu đông dân cư, đường hai chiều: 50 km/h.', 'Built-up, two ways: 50 km/h.', '建成区双向道路：50公里/小时。'),
    ),
    osrm,
  ],
  assumed: with4of5(
    'Không có đường nào được vẽ: khoảng cách là đường thẳng.',
    'No way is mapped: the distance is straight.',
    '没有测绘道路，距离为直线距离。',
  ),
};
