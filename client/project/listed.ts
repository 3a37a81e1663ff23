import type { Language } from '../../db/vocabulary.ts';

/** Names one after another as the language writes them: «a, b và c», «a, b and c», «a、b和c»; or with one sign between all. */
export function listed(names: readonly string[], lang: Language, sign?: string): string {
  if (sign !== undefined) return names.join(lang === 'zh' ? '、' : sign);
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
}

/** Phrases one after another: «a; b», «a；b». */
export function joined(phrases: readonly string[], lang: Language): string {
  return phrases.join(lang === 'zh' ? '；' : '; ');
}
