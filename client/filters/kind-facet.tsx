import { keysOf, kinds, sectors } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import { ChoiceFacet } from './choice-facet.tsx';
import { kindOptions } from './options.ts';

/** The kinds of works, by sector. */
export function KindFacet() {
  const local = useLocal();
  const groups = keysOf(sectors).map((sector) => ({
    label: local(sectors[sector].label),
    options: kindOptions.filter(({ value }) => kinds[value].sector === sector),
  }));
  return <ChoiceFacet field="kind" groups={groups} />;
}
