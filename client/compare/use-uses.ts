import { useLocal, useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import { joined } from '../project/listed.ts';
import { useView } from '../state/view.ts';
import { type ComparedPark, type Comparison, usesOf } from './comparison.ts';
import { useCompareWords } from './use-words.ts';

/** Says for which park's way to what, and in which years, a project is needed; `nameOf`: what a park is called where not by its name. */
export function useUses(comparison: Comparison, nameOf?: (park: ComparedPark) => string): (project: string) => string {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const words = useCompareWords();
  return (project) => {
    const uses = usesOf(comparison, project).map(({ park, kinds }) =>
      t('use', {
        park: nameOf ? nameOf(park) : local(park.name),
        kinds: words.list(kinds.map(({ kind, years }) => `${t(kind)} (${words.list(years.map(words.year))})`)),
      }),
    );
    return joined(uses, lang);
  };
}
