import type { LineLayerSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { ABSENT, all, byStatus, FADED, fading, isCorridor, isPresent, isSelected, isWhole, kindIn, lineKinds, statusColour } from '../expressions.ts';
import { metresOnGround } from '../ground.ts';
import { AXIS_SCALE, type LineForm, lineForms } from '../line-forms.ts';
import { mix } from '../mix.ts';
import type { AtlasLayer, Ground } from './layer.ts';
import { lineLayers } from './line-layers.ts';

/** Full width of a corridor: its accuracy in metres to either side of the axis. */
export const bandWidth = metresOnGround(['*', 2, ['get', 'accuracyM']]);

/** Share of the status' colour in a band: as pale as stays apart from the land in a grey print. */
export const TINT = 0.3;
const tint = (share: number) => byStatus((look) => mix(colours.land, look.colour, share));

/**
 * On the own ground a band is opaque, in a colour mixed with the land's: a see-through line darkens wherever it bends
 * over itself. Over another ground it has to be see-through.
 */
const paint = {
  own: {
    'line-color': [
      'case',
      isSelected,
      tint(TINT),
      ['!', isPresent],
      tint(TINT * ABSENT),
      ['==', ['global-state', 'others'], 1],
      tint(TINT),
      tint(TINT * FADED),
    ],
  },
  outer: { 'line-color': statusColour, 'line-opacity': fading(TINT) },
} satisfies Record<Ground, LineLayerSpecification['paint']>;

/** Projects whose ends are known but not the way between: a band as wide on the ground as the uncertainty. */
export const corridorBands: AtlasLayer = {
  draw: (_lang, ground) => [
    {
      id: 'corridor-bands',
      type: 'line',
      source: 'bands',
      'source-layer': 'projects',
      filter: all(isCorridor, kindIn(lineKinds), ['!', isWhole]),
      // The surer lies above the less sure.
      layout: { 'line-join': 'round', 'line-cap': 'round', 'line-sort-key': ['-', 0, ['get', 'accuracyM']] },
      paint: { ...paint[ground], 'line-width': bandWidth, 'line-blur': 1.5 },
    },
  ],
  legend: [
    {
      group: 'certainty',
      label: {
        vi: 'Hành lang, rộng bằng độ bất định trên thực địa',
        en: 'Corridor, as wide as the uncertainty on the ground',
        zh: '走廊，宽度等于实地不确定范围',
      },
      swatch: { form: 'band' },
    },
  ],
};

/** The axis of each band, in its kind's form. */
export const corridorAxes: AtlasLayer = {
  draw: () => (Object.entries(lineForms) as [string, LineForm][]).flatMap(([name, form]) => lineLayers(`axis-${name}`, form, 'corridor', AXIS_SCALE)),
};
