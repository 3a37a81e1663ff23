import { type ReactNode, useCallback } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createTranslator } from 'use-intl/core';
import type { Language, Localized } from '../../db/vocabulary.ts';
import { useView } from '../state/view.ts';

/** Locales for numbers and dates: as people there write them. */
export const locales = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Language, string>;

/** Gives the components inside the address's language for what they write themselves. */
export function Locale({ children }: { children: ReactNode }) {
  const { lang } = useView();
  return <I18nProvider locale={locales[lang]}>{children}</I18nProvider>;
}

/** The texts of one view (client/messages/): ICU MessageFormat in three languages, the placeholders the same in each (a test). */
type Texts = Readonly<Record<string, Localized>>;
type Translate = (key: string, values?: Record<string, string | number>) => string;
const translators = new WeakMap<Texts, Map<Language, Translate>>();

function translatorOf(texts: Texts, lang: Language): Translate {
  const ofTexts = translators.get(texts) ?? new Map<Language, Translate>();
  translators.set(texts, ofTexts);
  const known = ofTexts.get(lang);
  if (known) return known;
  const messages = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[lang]]));
  const made = createTranslator({ locale: locales[lang], messages, timeZone: 'Asia/Ho_Chi_Minh' }) as unknown as Translate;
  ofTexts.set(lang, made);
  return made;
}

/** Writes the texts given in the reader's language: `t('key', { placeholder: value })`. An unknown key is a type error. */
export function useText<T extends Texts>(texts: T): (key: keyof T & string, values?: Record<string, string | number>) => string {
  const { lang } = useView();
  return useCallback((key, values) => translatorOf(texts, lang)(key, values), [texts, lang]);
}

/** Picks the reader's language from a text that carries all three. */
export function useLocal(): (text: Localized) => string {
  const { lang } = useView();
  return (text) => text[lang];
}
