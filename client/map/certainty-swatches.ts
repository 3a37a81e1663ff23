import type { Certainty } from '../../db/vocabulary.ts';
import type { Swatch } from './layers/layer.ts';
import { legendEntries } from './legend-entries.ts';

/** What each certainty looks like, taken from the legend itself; a survey is drawn as an alignment is. */
export const exampleSwatches: Readonly<Record<Certainty, readonly Swatch[]>> = {
  symbol: withForm('badge', 'accuracy'),
  corridor: withForm('band'),
  alignment: withForm('line'),
  surveyed: withForm('line'),
};

function withForm(...forms: Swatch['form'][]): Swatch[] {
  return legendEntries('certainty', undefined)
    .map(({ swatch }) => swatch)
    .filter(({ form }) => forms.includes(form))
    .sort((a, b) => forms.indexOf(a.form) - forms.indexOf(b.form));
}
