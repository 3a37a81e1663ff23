import type { Language } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import { type Names, useNames } from './names.tsx';

/** What a value needs to be written: the language, the texts around it and the names behind ids. */
export type ValueContext = { lang: Language; t: ReturnType<typeof useText<typeof projectTexts>>; names: Names };

export function useValueContext(): ValueContext {
  const { lang } = useView();
  return { lang, t: useText(projectTexts), names: useNames() };
}
