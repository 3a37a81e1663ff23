import type { Localized } from '../../../vocabulary.ts';

/** The sentences of `method`: how a course was made, what it leaves out. */

const say = (vi: string, en: string, zh: string): Localized => ({ vi, en, zh });
const km = (n: number) => Math.round(n).toString();

function list(names: Localized[]): Localized {
  return say(names.map((n) => n.vi).join(' – '), names.map((n) => n.en).join(' – '), names.map((n) => n.zh).join('—'));
}

export const texts = {
  ways(names: Localized[], tolerance: number, gapKm: number): Localized {
    const ends = list(names);
    const step = Math.round(tolerance);
    const made = say(
      `Vẽ theo các tuyến đã có trên OpenStreetMap, ${ends.vi}, giản lược tới ${step} m.`,
      `Traced from ways mapped in OpenStreetMap, ${ends.en}, generalised to ${step} m.`,
      `依据OpenStreetMap已绘道路，${ends.zh}，概化至${step}米。`,
    );
    if (gapKm < 1) return made;
    return say(
      `${made.vi} Để trống khoảng ${km(gapKm)} km chưa có trên bản đồ.`,
      `${made.en} About ${km(gapKm)} km that are not mapped are left open.`,
      `${made.zh}约${km(gapKm)}公里未测绘，留空。`,
    );
  },
  centreline(tolerance: number, ends: Localized[]): Localized {
    const step = Math.round(tolerance);
    const piece = list(ends);
    const cut = ends.length > 0;
    return say(
      `Đường ngắn nhất trên các đường đã có trong OpenStreetMap${cut ? `, đoạn ${piece.vi}` : ''}, giản lược tới ${step} m.`,
      `Shortest path over ways mapped in OpenStreetMap${cut ? `, the part ${piece.en}` : ''}, generalised to ${step} m.`,
      `沿OpenStreetMap已绘线路的最短路径${cut ? `，${piece.zh}段` : ''}，概化至${step}米。`,
    );
  },
  legs(names: Localized[]): Localized {
    const ends = list(names);
    return say(
      `Các đoạn thẳng qua những điểm có nguồn: ${ends.vi}. Hướng tuyến ở giữa chưa biết.`,
      `Straight legs through sourced points: ${ends.en}. The course between them is not known.`,
      `经有来源的点以直线相连：${ends.zh}。其间线位未知。`,
    );
  },
  chainage(route: string, from: string, to: string): Localized {
    return say(
      `Cắt từ tuyến ${route} trên OpenStreetMap theo lý trình ${from} – ${to}.`,
      `Cut from the ${route} route of OpenStreetMap by its posted kilometres, ${from} to ${to}.`,
      `按里程桩${from}至${to}从OpenStreetMap的${route}线路截取。`,
    );
  },
  /** How far a cut may be off along the road: as far as the least exact of the posts it was measured from. */
  alongRoad(posts: { withinM: number }[]): Localized {
    const worst = Math.max(0, ...posts.map((p) => p.withinM)) / 1000;
    const comma = worst.toString().replace('.', ',');
    return say(
      `Hai đầu đoạn có thể lệch dọc tuyến tới ${comma} km.`,
      `The ends may be off by up to ${worst} km along the road.`,
      `两端沿线可能偏差${worst}公里。`,
    );
  },
  sign(area: Localized): Localized {
    return say(
      `Ký hiệu đặt trong địa bàn: ${area.vi}; vị trí cụ thể chưa biết. Các ký hiệu cùng địa bàn được đặt tách nhau.`,
      `A symbol inside ${area.en}; the place itself is not known. Symbols of one area are set apart.`,
      `${area.zh}区域内的符号，具体位置未知。同一区域的符号彼此错开。`,
    );
  },
  points(names: Localized[]): Localized {
    const at = list(names);
    return say(`Ký hiệu tại ${at.vi}; ranh giới chưa biết.`, `Symbols at ${at.en}; the outline is not known.`, `符号位于${at.zh}；边界未知。`);
  },
  members(ids: string[]): Localized {
    const all = ids.length > 8 ? `${ids[0]} … ${ids.at(-1)}` : ids.join(', ');
    return say(`Gộp hình của ${all}.`, `The shapes of ${all} as one.`, `由${all}的图形合并而成。`);
  },
};

/** Chinese forms of places that the methods name; the Vietnamese stands beside them. */
const CHINESE: Record<string, string> = {
  'Lạng Sơn': '谅山',
  'Đồng Đăng': '同登',
  'Hà Nội': '河内',
  Hanoi: '河内',
  'Hải Phòng': '海防',
  'Cao Bằng': '高平',
  'Bắc Giang': '北江',
  'Bắc Ninh': '北宁',
  'Lào Cai': '老街',
  'Móng Cái': '芒街',
  'Hạ Long': '下龙',
  'Tiên Yên': '先安',
  Vinh: '荣市',
  'Hà Tĩnh': '河静',
  Huế: '顺化',
  'Đà Nẵng': '岘港',
  'Quảng Ngãi': '广义',
  'Quy Nhơn': '归仁',
  'Nha Trang': '芽庄',
  'Cần Thơ': '芹苴',
  'Cà Mau': '金瓯',
  'Biên Hòa': '边和',
  'Vũng Tàu': '头顿',
  'Bà Rịa': '巴地',
  'Thanh Hóa': '清化',
  'Ninh Bình': '宁平',
  'Nam Định': '南定',
  'Thái Bình': '太平',
  'Thái Nguyên': '太原',
  'Yên Bái': '安沛',
  'Việt Trì': '越池',
  'Vĩnh Yên': '永安',
  'Tuyên Quang': '宣光',
  'Hà Giang': '河江',
  'Sơn La': '山罗',
  'Hòa Bình': '和平',
  'Lai Châu': '莱州',
  Pleiku: '波来古',
  'Kon Tum': '昆嵩',
  'Buôn Ma Thuột': '邦美蜀',
  'Mỹ Tho': '美萩',
  'Vĩnh Long': '永隆',
  'Tân An': '新安',
  'Thủ Dầu Một': '土龙木',
  'Dĩ An': '迪安',
  'Vũng Áng': '永昂',
  'Đồng Hới': '洞海',
  'Tuy Hòa': '绥和',
  'Sóc Trăng': '朔庄',
  'Trà Vinh': '茶荣',
  'Bến Tre': '槟椥',
  'Châu Đốc': '朱笃',
  'Rạch Giá': '迪石',
  'Hà Tiên': '河仙',
  'Bạc Liêu': '薄辽',
  'Hưng Yên': '兴安',
  'Hải Dương': '海阳',
  'Chi Lăng': '支棱',
  'Lộc Bình': '禄平',
  'Đình Lập': '亭立',
  'Bắc Sơn': '北山',
  'Mẫu Sơn': '母山',
  'Phan Thiết': '潘切',
  'Thủ Thiêm': '守添',
};

/** "Lạng Sơn" → "谅山（Lạng Sơn）"; a place without a settled Chinese form keeps its Vietnamese name. */
export function inChinese(name: string): string {
  const found = Object.entries(CHINESE).find(([vi]) => name === vi || name === `ga ${vi}`);
  return found ? `${found[1]}（${name.replace('ga ', '')}）` : name;
}
