import type { Province } from '../../db/queries/report.ts';
import type { Language } from '../../db/vocabulary.ts';

/** Codes of the General Statistics Office of the cities under the centre; Huế is one of them since 2025 (db/catalogue/places/places.yaml). */
const CITIES = { '2024': ['01', '31', '48', '79', '92'], '2025': ['01', '31', '46', '48', '79', '92'], any: [] as string[] };

/** A province with the word for what it is: «tỉnh Lạng Sơn», «thành phố Hà Nội». */
export function titleOf({ edition, code, name }: Pick<Province, 'edition' | 'code' | 'name'>, lang: Language): string {
  const isCity = code !== null && CITIES[edition].includes(code);
  // Of Hồ Chí Minh City alone the word belongs to the name.
  const bare = name.vi.replace(/^Thành phố /, '');
  if (lang === 'vi') return `${isCity ? 'thành phố' : 'tỉnh'} ${bare}`;
  if (lang === 'en') return isCity ? name.en : `${name.en} province`;
  const [chinese = '', ...vietnamese] = name.zh.split(' ');
  const word = isCity ? '市' : '省';
  return `${chinese.endsWith(word) ? chinese.slice(0, -1) : chinese}（${vietnamese.join(' ')}）${word}`;
}
