import { type Language, type Localized, languages } from '../db/vocabulary.ts';
import type { Problem } from './inputs/query-string.ts';
import { limits } from './inputs/query-string.ts';

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
  'from-after-to': {
    vi: 'Năm đầu «{value}» sau năm cuối ({parameter}).',
    en: 'The first year “{value}” is after the last ({parameter}).',
    zh: '起始年份“{value}”晚于结束年份（{parameter}）。',
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
} as const satisfies Record<string, Localized> & Record<Problem, Localized>;
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
