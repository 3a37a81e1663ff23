import type { Language } from './vocabulary.ts';

/** Numbers, money and dates as people there write them, on the screen and in files. Pure; the language is an argument. */

const locale = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Language, string>;

/** A figure of a claim: exact, or bounded as its source bounds it. */
export type Quantity = number | { n: number; bound: 'at-least' | 'at-most' | 'about' };

/** The figure, or that of its bound. */
export const numberOf = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.n);

/** 1234.5 → 1.234,5 in Vietnamese; at most two decimals. */
export function formatNumber(n: number, lang: Language): string {
  return new Intl.NumberFormat(locale[lang], { maximumFractionDigits: 2 }).format(n);
}

/** Billions of đồng: 11808 → 11.808 tỷ đồng, VND 11,808 billion, 118,080亿越南盾. */
export function formatMoney(billions: number, lang: Language): string {
  if (lang === 'vi') return `${formatNumber(billions, lang)} tỷ đồng`;
  return lang === 'en' ? `VND ${formatNumber(billions, lang)} billion` : `${formatNumber(billions * 10, lang)}亿越南盾`;
}

export function formatLength(km: number, lang: Language): string {
  return lang === 'zh' ? `${formatNumber(km, lang)}公里` : `${formatNumber(km, lang)} km`;
}

export function formatArea(ha: number, lang: Language): string {
  return lang === 'zh' ? `${formatNumber(ha, lang)}公顷` : `${formatNumber(ha, lang)} ha`;
}

/** Vietnamese has a blank before the sign. */
export function formatPercent(percent: number, lang: Language): string {
  return `${formatNumber(percent, lang)}${lang === 'vi' ? ' ' : ''}%`;
}

/** Millions of a foreign currency: 250 → 250 triệu USD, USD 250 million, 2.5亿美元. */
export function formatForeign(millions: number, currency: 'USD' | 'CNY', lang: Language): string {
  if (lang === 'vi') return `${formatNumber(millions, lang)} triệu ${currency}`;
  if (lang === 'en') return `${currency} ${formatNumber(millions, lang)} million`;
  const unit = currency === 'USD' ? '美元' : '元人民币';
  return millions >= 100 ? `${formatNumber(millions / 100, lang)}亿${unit}` : `${formatNumber(millions * 100, lang)}万${unit}`;
}

/** Writes a bounded figure with its sign: ≥, ≤ or ≈ before what `write` makes of the number. */
export function formatQuantity(quantity: Quantity, write: (n: number) => string): string {
  if (typeof quantity === 'number') return write(quantity);
  return `${{ 'at-least': '≥', 'at-most': '≤', about: '≈' }[quantity.bound]} ${write(quantity.n)}`;
}

/** A partial date (YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD), exactly as exact as it is. */
export function formatDate(date: string, lang: Language): string {
  const [year = '', part, day] = date.split('-');
  if (part === undefined) return lang === 'zh' ? `${year}年` : year;
  if (part.startsWith('Q')) {
    const quarter = Number(part.slice(1));
    if (lang === 'vi') return `quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}`;
    return lang === 'en' ? `Q${quarter} ${year}` : `${year}年第${'一二三四'[quarter - 1]}季度`;
  }
  if (lang === 'vi') return day === undefined ? `${part}/${year}` : `${day}/${part}/${year}`;
  if (lang === 'zh') return `${year}年${Number(part)}月${day === undefined ? '' : `${Number(day)}日`}`;
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return [day && String(Number(day)), months[Number(part) - 1], year].filter(Boolean).join(' ');
}

/** Metres as a reader says them: 150 m, 3 km. */
export function formatAccuracy(metres: number, lang: Language): string {
  if (metres < 1000) return lang === 'zh' ? `${formatNumber(metres, lang)}米` : `${formatNumber(metres, lang)} m`;
  return formatLength(metres / 1000, lang);
}
