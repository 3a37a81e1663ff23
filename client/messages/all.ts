import type { Language, Localized } from '../../db/vocabulary.ts';
import { coverage } from './coverage.ts';
import { documents } from './documents.ts';
import { filters } from './filters.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { project } from './project.ts';
import { shell } from './shell.ts';

/** Every text of the screen, by view. Placeholders are ICU MessageFormat and the same in each language (a test). */
export const texts = { shell, list, filters, map, project, documents, coverage } as const satisfies Record<string, Record<string, Localized>>;
export type Namespace = keyof typeof texts;

/** The texts of one language, in the shape that use-intl reads. */
export function messagesFor(language: Language): Record<Namespace, Record<string, string>> {
  const ofNamespace = (namespace: Record<string, Localized>) =>
    Object.fromEntries(Object.entries(namespace).map(([key, text]) => [key, text[language]]));
  return Object.fromEntries(Object.entries(texts).map(([name, namespace]) => [name, ofNamespace(namespace)])) as Record<
    Namespace,
    Record<string, string>
  >;
}
