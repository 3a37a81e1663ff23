import type { Localized } from '../../vocabulary.ts';

/**
 * Names of mapped parks in three languages, where they can be made honestly: the words for what it is, which part and
 * which kind are put into each language; the proper name stays Vietnamese, as mapped, for no source gives another.
 */

type Word = { is: RegExp } & Localized;
const word = (is: RegExp, vi: string, en: string, zh: string): Word => ({ is, vi, en, zh });

/** What it is, at the head of the name (after it, in English and Chinese) or at its end where mapped in English. */
const heads = [
  word(/^cụm khu công nghiệp làng nghề /iu, 'Cụm khu công nghiệp làng nghề', 'craft-village industrial cluster', '手工艺村工业集群'),
  word(/^khu công nghiệp hỗ trợ /iu, 'Khu công nghiệp hỗ trợ', 'supporting industrial park', '配套工业园区'),
  word(/^khu công nghiệp dệt may /iu, 'Khu công nghiệp dệt may', 'textile industrial park', '纺织工业园区'),
  word(/^khu công nghiệp công nghệ cao /iu, 'Khu công nghiệp công nghệ cao', 'high-tech industrial park', '高新技术工业园区'),
  word(/^khu công nghiệp kỹ thuật cao /iu, 'Khu công nghiệp kỹ thuật cao', 'high-tech industrial park', '高新技术工业园区'),
  word(/^khu công nghiệp chuyên sâu /iu, 'Khu công nghiệp chuyên sâu', 'specialised industrial park', '专业工业园区'),
  word(/^khu công nghiệp cảng biển /iu, 'Khu công nghiệp cảng biển', 'seaport industrial park', '海港工业园区'),
  word(/^khu công nghiệp gang thép /iu, 'Khu công nghiệp gang thép', 'iron and steel industrial park', '钢铁工业园区'),
  word(/^khu công nghiệp sạch /iu, 'Khu công nghiệp sạch', 'clean industrial park', '清洁工业园区'),
  word(/^khu công nghiệp may$/iu, 'Khu công nghiệp may', 'garment industrial park', '服装工业园区'),
  word(
    /^khu công nghiệp xử lý chất thải môi trường /iu,
    'Khu công nghiệp xử lý chất thải môi trường',
    'waste-treatment industrial park',
    '废物处理工业园区',
  ),
  word(/^(khu công nghiệp|kcn) /iu, 'Khu công nghiệp', 'industrial park', '工业园区'),
] as const;
const englishTail = / industrial (zone|park|area)$/i;
const plain = heads[heads.length - 1] as Word;

/** Which part of it, at the end of the name. */
const tails: readonly ((rest: string) => { proper: string; part: Localized } | null)[] = [
  tail(/^(?<proper>.+?)[\s(]+mở rộng\)?$/iu, () => ({ vi: 'mở rộng', en: 'extension', zh: '扩展区' })),
  tail(/^(?<proper>.+?)[\s(-]+giai đoạn (?<n>\d)\)?$/iu, (n) => ({ vi: `giai đoạn ${n}`, en: `phase ${n}`, zh: `第${n}期` })),
  tail(/^(?<proper>.+?)[\s(-]+khu (?<n>[A-Z])\)?$/iu, (n) => ({ vi: `khu ${n}`, en: `area ${n}`, zh: `${n}区` })),
];

function tail(form: RegExp, part: (n: string) => Localized) {
  return (rest: string) => {
    const { proper, n = '' } = form.exec(rest)?.groups ?? {};
    return proper === undefined ? null : { proper, part: part(n.toUpperCase()) };
  };
}

/** `key` is the same for one name however it is spelt, and fit for an id. */
export type ParkName = { name: Localized; key: string; isCluster: boolean };

/** The name of a park as mapped ("Khu Công nghiệp Quế Võ (mở rộng)"), in three languages. */
export function parkName(mapped: string): ParkName {
  const text = mapped.normalize('NFC').replace(/\s+/g, ' ').trim();
  const head = heads.find((h) => h.is.test(text)) ?? plain;
  const rest = text.replace(head.is, '').replace(englishTail, '').trim();
  const found = tails.map((t) => t(rest)).find((t) => t !== null);
  const proper = tidy(found?.proper ?? rest);
  const part = found?.part;
  const vi = `${head.vi} ${proper}`.trim() + (part ? ` (${part.vi})` : '');
  return {
    key: slug(vi.replace(/^Khu công nghiệp /, '')),
    isCluster: head === heads[0],
    name: {
      vi,
      en: capital(`${inLanguage(proper, 'en')} ${head.en}`.trim()) + (part ? ` (${part.en})` : ''),
      zh: `${inLanguage(proper, 'zh')}${head.zh}${part ? `（${part.zh}）` : ''}`,
    },
  };
}

/** Two places joined in a name take the long dash, as elsewhere in the catalogue. */
const tidy = (proper: string): string => proper.replace(/^- /, '').replace(/ [-–] /g, ' – ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const countries: Readonly<Record<string, Localized>> = {
  'Việt Nam': { vi: 'Việt Nam', en: 'Vietnam', zh: '越南' },
  Singapore: { vi: 'Singapore', en: 'Singapore', zh: '新加坡' },
  'Tân Gia Ba': { vi: 'Tân Gia Ba', en: 'Singapore', zh: '新加坡' },
  'Nhật Bản': { vi: 'Nhật Bản', en: 'Japan', zh: '日本' },
};

/** A proper name with the countries in it, and a number that is all of it, in the reader's language. */
function inLanguage(proper: string, lang: 'en' | 'zh'): string {
  const numbered = /^số (\d+)$/u.exec(proper);
  if (numbered) return lang === 'en' ? `No. ${numbered[1]}` : `${numbered[1]}号`;
  const [names = '', bracket] = proper.split(/ (?=\()/);
  const parts = names.split(' – ').map((name) => countries[name]?.[lang] ?? name);
  const joined = parts.join(lang === 'zh' ? '—' : ' – ');
  if (!bracket) return joined;
  return lang === 'zh' ? joined + bracket.replace('(', '（').replace(')', '）') : `${joined} ${bracket}`;
}

/** ASCII letters, digits and hyphens: one spelling of a proper name, however its accents are placed («Hoà», «Hòa»). */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
