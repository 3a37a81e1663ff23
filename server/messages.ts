import { MAX_WEIGHT, traits } from '../db/parks/score.ts';
import { type Language, type Localized, languages } from '../db/vocabulary.ts';
import { ACCESS_KM } from '../geo/network/access.ts';
import { zones } from '../geo/vn2000-zones.ts';
import type { ChangesProblem } from './inputs/changes.ts';
import type { NetworkProblem } from './inputs/network.ts';
import { MAX_FEATURES, type PageProblem } from './inputs/page.ts';
import { PARK_LIMITS } from './inputs/parks.ts';
import type { ParksProblem } from './inputs/parks-query.ts';
import type { Problem } from './inputs/query-string.ts';
import { limits } from './inputs/query-string.ts';
import type { ReportProblem } from './inputs/report.ts';
import type { VerticesProblem } from './inputs/vertices.ts';

const meridians = zones.filter((z) => z.width === 3).map((z) => z.meridian);
const codes = zones.map((z) => z.epsg);

/** What a reader is told, in their language; `{parameter}` and `{value}` are filled in. */
export const messages = {
  'unknown-parameter': {
    vi: 'Không có tham số «{parameter}».',
    en: 'There is no parameter “{parameter}”.',
    zh: '没有参数“{parameter}”。',
  },
  repeated: {
    vi: 'Tham số «{parameter}» chỉ được nêu một lần (thừa: «{value}»).',
    en: 'Parameter “{parameter}” may be given once (surplus: “{value}”).',
    zh: '参数“{parameter}”只能出现一次（多余：“{value}”）。',
  },
  'bad-value': {
    vi: 'Giá trị «{value}» không hợp lệ cho «{parameter}».',
    en: '“{value}” is not a value of “{parameter}”.',
    zh: '“{value}”不是“{parameter}”的有效值。',
  },
  'too-long': {
    vi: `Giá trị của «{parameter}» dài quá ${limits.queryLength} ký tự.`,
    en: `The value of “{parameter}” is longer than ${limits.queryLength} characters.`,
    zh: `“{parameter}”的值超过${limits.queryLength}个字符。`,
  },
  'too-many': { vi: 'Quá nhiều giá trị cho «{parameter}».', en: 'Too many values for “{parameter}”.', zh: '“{parameter}”的值过多。' },
  'not-a-year': {
    vi: `«{value}» không phải là năm từ ${limits.years.min} đến ${limits.years.max} ({parameter}).`,
    en: `“{value}” is not a year from ${limits.years.min} to ${limits.years.max} ({parameter}).`,
    zh: `“{value}”不是${limits.years.min}至${limits.years.max}之间的年份（{parameter}）。`,
  },
  'not-a-day': {
    vi: '«{value}» không phải là ngày dạng NNNN-TT-NN ({parameter}).',
    en: '“{value}” is not a day of the form YYYY-MM-DD ({parameter}).',
    zh: '“{value}”不是YYYY-MM-DD格式的日期（{parameter}）。',
  },
  'outside-horizon': {
    vi: `«{value}» không phải là năm từ ${limits.horizon.min} đến ${limits.horizon.max} ({parameter}).`,
    en: `“{value}” is not a year from ${limits.horizon.min} to ${limits.horizon.max} ({parameter}).`,
    zh: `“{value}”不是${limits.horizon.min}至${limits.horizon.max}之间的年份（{parameter}）。`,
  },
  'not-a-slip': {
    vi: `«{value}» không phải là số năm từ 0 đến ${limits.slipYears} ({parameter}).`,
    en: `“{value}” is not a number of years from 0 to ${limits.slipYears} ({parameter}).`,
    zh: `“{value}”不是0至${limits.slipYears}之间的年数（{parameter}）。`,
  },
  'slip-alone': {
    vi: '«{parameter}» («{value}») chỉ đi cùng scenario=slip.',
    en: '“{parameter}” (“{value}”) goes with scenario=slip only.',
    zh: '“{parameter}”（“{value}”）只能与scenario=slip同用。',
  },
  'before-first-document': {
    vi: 'Ngày «{value}» ({parameter}) trước văn bản đầu tiên; chưa có gì để xem.',
    en: '“{value}” ({parameter}) is before the first document: nothing was known then.',
    zh: '“{value}”（{parameter}）早于第一份文件，当时尚无任何内容。',
  },
  'from-after-to': {
    vi: 'Năm đầu «{value}» sau năm cuối ({parameter}).',
    en: 'The first year “{value}” is after the last ({parameter}).',
    zh: '起始年份“{value}”晚于结束年份（{parameter}）。',
  },
  'not-a-limit': {
    vi: `«{value}» không phải là số từ 1 đến ${MAX_FEATURES} ({parameter}).`,
    en: `“{value}” is not a number from 1 to ${MAX_FEATURES} ({parameter}).`,
    zh: `“{value}”不是1至${MAX_FEATURES}之间的数（{parameter}）。`,
  },
  'not-a-distance': {
    vi: `«{value}» không phải là số kilômét lớn hơn 0, không quá ${limits.withinKm} ({parameter}).`,
    en: `“{value}” is not a number of kilometres above 0 and up to ${limits.withinKm} ({parameter}).`,
    zh: `“{value}”不是大于0且不超过${limits.withinKm}的公里数（{parameter}）。`,
  },
  'near-and-within': {
    vi: '«near» và «within» phải đi cùng nhau; chỉ có «{parameter}» («{value}»).',
    en: '“near” and “within” go together; only “{parameter}” (“{value}”) is given.',
    zh: '“near”与“within”须同时给出；现只有“{parameter}”（“{value}”）。',
  },
  'days-reversed': {
    vi: 'Ngày đầu «{value}» ({parameter}) sau ngày cuối.',
    en: 'The first day “{value}” ({parameter}) is after the last.',
    zh: '起始日期“{value}”（{parameter}）晚于结束日期。',
  },
  missing: { vi: 'Thiếu tham số «{parameter}».', en: 'Parameter “{parameter}” is missing.', zh: '缺少参数“{parameter}”。' },
  'unknown-meridian': {
    vi: `VN-2000 không có múi «{value}» ({parameter}). Kinh tuyến trục: ${meridians.join('; ')}. Mã EPSG: ${codes.join('; ')}.`,
    en: `VN-2000 has no zone “{value}” ({parameter}). Central meridians: ${meridians.join(', ')}. EPSG codes: ${codes.join(', ')}.`,
    zh: `VN-2000没有“{value}”这一带（{parameter}）。中央子午线：${meridians.join('、')}。EPSG代码：${codes.join('、')}。`,
  },
  'meridian-and-crs': {
    vi: 'Chỉ nêu kinh tuyến trục (meridian) hoặc mã EPSG (crs), không nêu cả hai ({parameter}: «{value}»).',
    en: 'Give a meridian or a crs, not both ({parameter}: “{value}”).',
    zh: 'meridian与crs只能给出一个（{parameter}：“{value}”）。',
  },
  'meridian-needed': {
    vi: `Chưa biết kinh tuyến trục của địa bàn này; hãy nêu «{parameter}», ví dụ ${meridians.join('; ')}.`,
    en: `The central meridian of this area is not known; give “{parameter}”, one of ${meridians.join(', ')}.`,
    zh: `尚不知该地区的中央子午线，请给出“{parameter}”：${meridians.join('、')}。`,
  },
  'outside-zone': {
    vi: 'Hình vẽ nằm quá xa kinh tuyến trục của múi «{value}» ({parameter}); hãy chọn múi khác, hoặc crs=3405, 3406 (múi 6°).',
    en: 'The drawing lies too far from the meridian of zone “{value}” ({parameter}); choose another, or crs=3405, 3406 (6° zones).',
    zh: '图形距“{value}”带的中央子午线过远（{parameter}）；请另选，或用crs=3405、3406（6°带）。',
  },
  'not-a-province': {
    vi: '«{value}» không phải là tỉnh, thành phố ({parameter}).',
    en: '“{value}” is not a province ({parameter}).',
    zh: '“{value}”不是省或直辖市（{parameter}）。',
  },
  'year-not-begun': {
    vi: 'Năm «{value}» chưa đến; chưa có gì để báo cáo ({parameter}).',
    en: 'The year “{value}” has not begun: there is nothing to report ({parameter}).',
    zh: '“{value}”年尚未到来，无可报告（{parameter}）。',
  },
  'not-a-position': {
    vi: '«{value}» không phải là vị trí dạng kinh độ,vĩ độ tính bằng độ, như 106.76,21.85 ({parameter}).',
    en: '“{value}” is not a position of the form longitude,latitude in degrees, as 106.76,21.85 ({parameter}).',
    zh: '“{value}”不是“经度,纬度”（度）格式的位置，如106.76,21.85（{parameter}）。',
  },
  'same-point': {
    vi: 'Điểm đầu và điểm cuối trùng nhau: «{value}» ({parameter}).',
    en: 'The way begins and ends at one point: “{value}” ({parameter}).',
    zh: '起点与终点相同：“{value}”（{parameter}）。',
  },
  'outside-vietnam': {
    vi: 'Điểm «{value}» ({parameter}) nằm ngoài Việt Nam.',
    en: 'The point “{value}” ({parameter}) lies outside Vietnam.',
    zh: '点“{value}”（{parameter}）不在越南境内。',
  },
  'in-the-sea': {
    vi: 'Điểm «{value}» ({parameter}) nằm trên biển.',
    en: 'The point “{value}” ({parameter}) lies in the sea.',
    zh: '点“{value}”（{parameter}）位于海上。',
  },
  'no-road-near': {
    vi: `Trong ${ACCESS_KM} km quanh điểm «{value}» ({parameter}) không có đường nào của mạng lưới trên cùng đất liền hay đảo.`,
    en: `No road of the network lies within ${ACCESS_KM} km of “{value}” ({parameter}) on the same mainland or island.`,
    zh: `点“{value}”（{parameter}）周围${ACCESS_KM}公里内，同一陆地或岛屿上没有路网道路。`,
  },
  'no-railway-near': {
    vi: `Trong ${ACCESS_KM} km quanh điểm «{value}» ({parameter}) không có ga hay đường sắt nào.`,
    en: `No station or railway lies within ${ACCESS_KM} km of “{value}” ({parameter}).`,
    zh: `点“{value}”（{parameter}）周围${ACCESS_KM}公里内没有车站或铁路。`,
  },
  'same-station': {
    vi: 'Ga gần nhất của điểm «{value}» ({parameter}) cũng là ga của điểm đầu: không cần đi tàu.',
    en: 'The station nearest to “{value}” ({parameter}) is also that of the other end: no train is needed.',
    zh: '距“{value}”（{parameter}）最近的车站与起点的车站相同，无需乘火车。',
  },
  'not-connected': {
    vi: 'Trong năm ấy không có đường bộ nào nối hai điểm; điểm cuối: «{value}» ({parameter}).',
    en: 'No road joins the two points in that year; the end: “{value}” ({parameter}).',
    zh: '该年份两点之间没有道路相连；终点：“{value}”（{parameter}）。',
  },
  'not-connected-by-rail': {
    vi: 'Trong năm ấy không có đường sắt nào nối hai điểm; điểm cuối: «{value}» ({parameter}).',
    en: 'No railway joins the two points in that year; the end: “{value}” ({parameter}).',
    zh: '该年份两点之间没有铁路相连；终点：“{value}”（{parameter}）。',
  },
  'not-an-area': {
    vi: `«{value}» không phải là số héc-ta từ 0 đến ${PARK_LIMITS.hectares} ({parameter}).`,
    en: `“{value}” is not a number of hectares from 0 to ${PARK_LIMITS.hectares} ({parameter}).`,
    zh: `“{value}”不是0至${PARK_LIMITS.hectares}之间的公顷数（{parameter}）。`,
  },
  'not-a-percentage': {
    vi: '«{value}» không phải là số phần trăm từ 0 đến 100 ({parameter}).',
    en: '“{value}” is not a percentage from 0 to 100 ({parameter}).',
    zh: '“{value}”不是0至100之间的百分比（{parameter}）。',
  },
  'not-a-way': {
    vi: `«{value}» không phải là số phút hoặc kilômét từ 0 đến ${PARK_LIMITS.way} ({parameter}).`,
    en: `“{value}” is not a number of minutes or kilometres from 0 to ${PARK_LIMITS.way} ({parameter}).`,
    zh: `“{value}”不是0至${PARK_LIMITS.way}之间的分钟数或公里数（{parameter}）。`,
  },
  'least-above-most': {
    vi: 'Mức thấp nhất «{value}» ({parameter}) cao hơn mức cao nhất.',
    en: 'The least, “{value}” ({parameter}), is above the most.',
    zh: '最小值“{value}”（{parameter}）大于最大值。',
  },
  'weights-zero': {
    vi: 'Không có trọng số nào lớn hơn 0 ({parameter}: «{value}»): không thể xếp hạng. Ví dụ: weights=gate:10,area:5.',
    en: 'No weight is above 0 ({parameter}: “{value}”): nothing can be ranked. For example: weights=gate:10,area:5.',
    zh: '没有大于0的权重（{parameter}：“{value}”），无法排序。例如：weights=gate:10,area:5。',
  },
  'not-weights': {
    vi: `«{value}» không phải là các trọng số từ 0 đến ${MAX_WEIGHT} ({parameter}); viết như gate:10,area:5. Được dùng: ${traits.join(', ')}.`,
    en: `“{value}” are no weights from 0 to ${MAX_WEIGHT} ({parameter}); write them as gate:10,area:5, of: ${traits.join(', ')}.`,
    zh: `“{value}”不是0至${MAX_WEIGHT}的权重（{parameter}）；请写作gate:10,area:5，可用：${traits.join('、')}。`,
  },
  'unknown-layer': { vi: 'Không có lớp «{value}».', en: 'There is no layer “{value}”.', zh: '没有图层“{value}”。' },
  'outside-grid': {
    vi: 'Ô bản đồ «{value}» nằm ngoài lưới ({parameter}).',
    en: 'Tile “{value}” is outside the grid ({parameter}).',
    zh: '瓦片“{value}”超出网格（{parameter}）。',
  },
  'not-found': { vi: 'Không có địa chỉ này: {value}', en: 'There is nothing at this address: {value}', zh: '此地址不存在：{value}' },
  'not-ready': {
    vi: 'Máy chủ đang chuẩn bị cơ sở dữ liệu, xin thử lại sau giây lát.',
    en: 'The server is preparing its database; try again in a moment.',
    zh: '服务器正在准备数据库，请稍后再试。',
  },
  'too-large': { vi: 'Yêu cầu quá lớn.', en: 'The request is too large.', zh: '请求过大。' },
  'bad-request': { vi: 'Yêu cầu không hợp lệ.', en: 'The request cannot be read.', zh: '请求无效。' },
  'too-many-requests': { vi: 'Quá nhiều yêu cầu, xin chờ một phút.', en: 'Too many requests; wait a minute.', zh: '请求过多，请等待一分钟。' },
  internal: {
    vi: 'Máy chủ gặp lỗi; dữ liệu không bị ảnh hưởng. Mã: {value}',
    en: 'The server failed; no data is lost. Reference: {value}',
    zh: '服务器出错；数据未受影响。编号：{value}',
  },
} as const satisfies Record<string, Localized> &
  Record<Problem | PageProblem | VerticesProblem | ChangesProblem | ReportProblem | NetworkProblem | ParksProblem, Localized>;
export type MessageKey = keyof typeof messages;

/** A message in a language, with its parameter and value filled in. */
export function message(key: MessageKey, language: Language, parts: { parameter?: string; value?: string } = {}): string {
  return messages[key][language].replace('{parameter}', () => parts.parameter ?? '').replace('{value}', () => parts.value ?? '');
}

/** The first language of an Accept-Language header that the atlas speaks; Vietnamese where there is none. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const wanted of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const found = languages.find((l) => wanted.trim().startsWith(l));
    if (found) return found;
  }
  return 'vi';
}
