import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { projectTexts } from '../../client/messages/project.ts';
import { fieldValues } from '../../client/project/field-values.tsx';
import { namesFrom } from '../../client/project/names.tsx';
import type { ValueContext } from '../../client/project/value-context.ts';
import { type Field, fields, keysOf, type Language, type Localized, languages } from '../../db/vocabulary.ts';

const places = [
  { id: 'bac-giang', name: { vi: 'Bắc Giang', en: 'Bắc Giang', zh: '北江 Bắc Giang' }, nowId: 'bac-ninh-2025' },
  { id: 'bac-ninh-2025', name: { vi: 'Bắc Ninh', en: 'Bắc Ninh', zh: '北宁 Bắc Ninh' }, nowId: null },
  { id: 'lang-son', name: { vi: 'Lạng Sơn', en: 'Lạng Sơn', zh: '谅山 Lạng Sơn' }, nowId: 'lang-son-2025' },
  { id: 'lang-son-2025', name: { vi: 'Lạng Sơn', en: 'Lạng Sơn', zh: '谅山 Lạng Sơn' }, nowId: null },
];

const context = (lang: Language): ValueContext => ({
  lang,
  t: (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, String(value)),
      (projectTexts[key as keyof typeof projectTexts] as Localized)[lang],
    ),
  names: namesFrom(new Map(), places, lang),
});

/** The text of a value without its elements. */
const write = (field: Field, value: unknown, lang: Language = 'vi') =>
  renderToStaticMarkup(fieldValues[field](value, context(lang)))
    .replace(/<\/li><li>/g, ' | ')
    .replace(/<[^>]*>/g, '');

describe('values of fields', () => {
  it('writes figures as people there write them, with their bounds', () => {
    expect(write('costBnVnd', 1234.5)).toBe('1.234,5 tỷ đồng');
    expect(write('costBnVnd', { n: 55000, bound: 'at-least' }, 'en')).toBe('≥ VND 55,000 billion');
    expect(write('lengthKm', { n: 59.87, bound: 'about' })).toBe('≈ 59,87 km');
    expect(write('areaHa', { n: 50, bound: 'at-most' }, 'zh')).toBe('≤ 50公顷');
    expect(write('progressPct', 63)).toBe('63 %');
  });

  it('writes dates exactly as exact as stated', () => {
    expect(write('target', '2026')).toBe('2026');
    expect(write('target', '2026-Q3')).toBe('quý III/2026');
    expect(write('start', '2024-04-21', 'zh')).toBe('2024年4月21日');
  });

  it('names a province with the one of today only where the name changed', () => {
    expect(write('places', ['bac-giang', 'lang-son'])).toBe('Bắc Giang, nay thuộc Bắc Ninh | Lạng Sơn');
    expect(write('places', ['unknown-place'])).toBe('unknown-place');
  });

  it('writes goals as a share or a number of works', () => {
    const of = { vi: 'dân số đô thị', en: 'urban population', zh: '城镇人口' };
    expect(write('goal', { n: 45, unit: 'percent', of })).toBe('45 % · dân số đô thị');
    expect(write('goal', { n: 7, unit: 'industrial-park' })).toBe('7 khu công nghiệp');
    const including = [{ n: 5, of: { vi: 'đô thị mới', en: 'new ones', zh: '新建城镇' } }];
    expect(write('goal', { n: 17, unit: 'urban-area', including })).toBe('17 đô thị, trong đó 5 đô thị mới');
  });

  it('writes decisions with number, date and title', () => {
    const title = { vi: 'Phê duyệt', en: 'Approval', zh: '批准' };
    expect(write('decision', [{ number: '1/QĐ', date: '2023-05', title }, { title }])).toBe('1/QĐ · 05/2023: Phê duyệt | Phê duyệt');
  });

  it.each(keysOf(fields))('%s refuses what is not of its shape, and never throws', (field) => {
    const bad = [
      null,
      undefined,
      NaN,
      '',
      {},
      [],
      [null],
      { n: 'x', bound: 'about' },
      { vi: 'only' },
      [{ source: 'nobody' }],
      { n: 1, bound: 'roughly' },
      true,
    ];
    for (const lang of languages) for (const value of bad) expect(fieldValues[field](value, context(lang)), JSON.stringify(value)).toBeFalsy();
  });
});
