import type { Language, Localized } from '../../db/vocabulary.ts';
import { coordinates } from './coordinates.ts';
import { coverage } from './coverage.ts';
import { documents } from './documents.ts';
import { drawing } from './drawing.ts';
import { filters } from './filters.ts';
import { links } from './links.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { measure } from './measure.ts';
import { project } from './project.ts';
import { routes } from './routes.ts';
import { shell } from './shell.ts';

/** Every text of the screen, by view. Placeholders are ICU MessageFormat and the same in each language (a test). */
export const texts = {
  shell,
  list,
  filters,
  links,
  map,
  measure,
  project,
  documents,
  coverage,
  coordinates,
  routes,
  drawing,
} as const satisfies Record<string, Record<string, Localized>>;
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
