import { type State, states } from '../../../db/time-vocabulary.ts';
import { keysOf, kinds, type Status, statuses, statusNotStated } from '../../../db/vocabulary.ts';
import { colours } from '../colours.ts';
import { ABSENT } from '../expressions.ts';
import { type LineForm, lineForms, type Stroke } from '../line-forms.ts';
import type { AtlasLayer, LegendEntry } from './layer.ts';
import { lineLayers } from './line-layers.ts';

const forms = Object.entries(lineForms) as [string, LineForm][];

/** A kind has no colour: in the legend it stands in grey, so as not to look like a status. */
const inGrey = (stroke: Stroke): Stroke => (stroke.colour === 'status' ? { width: stroke.width, colour: colours.point } : stroke);

const kindEntries = forms
  .flatMap(([, form]) =>
    form.kinds.map(
      (kind): LegendEntry => ({
        group: 'kind',
        label: kinds[kind].label,
        swatch: { form: 'line', strokes: form.strokes.map(inGrey) },
        facet: [kind],
      }),
    ),
  )
  .reverse();
const statusEntry = (status: Status | 'not-stated'): LegendEntry => ({
  group: 'status',
  label: status === 'not-stated' ? statusNotStated.label : statuses[status].label,
  swatch: { form: 'line', strokes: lineForms['national-road'].strokes, status },
  facet: [status],
});

const stateEntry = (state: State): LegendEntry => ({
  group: 'state',
  label: states[state].label,
  swatch: {
    form: 'line',
    strokes: lineForms['national-road'].strokes,
    status: states[state].look ?? 'not-stated',
    ...(state === 'absent' ? { opacity: ABSENT } : {}),
  },
  facet: [state],
});

/** Projects whose course is traced or surveyed: crisp lines, in the form of their kind and the colour of their status. */
export const tracedLines: AtlasLayer = {
  draw: () => forms.flatMap(([name, form]) => lineLayers(`line-${name}`, form, 'traced', 1)),
  legend: [
    ...kindEntries,
    ...keysOf(statuses).map(statusEntry),
    statusEntry('not-stated'),
    ...keysOf(states).reverse().map(stateEntry),
    {
      group: 'certainty',
      label: { vi: 'Tuyến đã vạch theo nguồn', en: 'Course traced from its source', zh: '依据来源绘制的线位' },
      swatch: { form: 'line', strokes: lineForms['national-road'].strokes, status: 'implementation' },
      facet: ['alignment', 'surveyed'],
    },
  ],
};
