import { type ReactNode, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useTranslations } from 'use-intl';
import type { Language, Localized } from '../../db/vocabulary.ts';
import { messagesFor, type Namespace, type texts } from '../messages/all.ts';
import { useView } from '../state/view.ts';

/** Locales for numbers and dates: as people there write them. */
export const locales = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Language, string>;

/** Gives texts, numbers and dates in the address's language to everything inside. */
export function Texts({ children }: { children: ReactNode }) {
  const { lang } = useView();
  const messages = useMemo(() => messagesFor(lang), [lang]);
  return (
    <I18nProvider locale={locales[lang]}>
      <IntlProvider locale={locales[lang]} messages={messages} timeZone="Asia/Ho_Chi_Minh">
        {children}
      </IntlProvider>
    </I18nProvider>
  );
}

/** The texts of one view: `t('key', { placeholder: value })`. An unknown key is a type error. */
export function useText<N extends Namespace>(namespace: N) {
  return useTranslations(namespace) as unknown as (key: keyof (typeof texts)[N] & string, values?: Record<string, string | number>) => string;
}

/** Picks the reader's language from a text that carries all three. */
export function useLocal(): (text: Localized) => string {
  const { lang } = useView();
  return (text) => text[lang];
}
