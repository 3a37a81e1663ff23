import { all, fading, isCorridor, kindIn, lineKinds, statusColour } from '../expressions.ts';
import { metresOnGround } from '../ground.ts';
import { AXIS_SCALE, type LineForm, lineForms } from '../line-forms.ts';
import type { AtlasLayer } from './layer.ts';
import { lineLayers } from './line-layers.ts';

/** Full width of a corridor: its accuracy in metres to either side of the axis. */
export const bandWidth = metresOnGround(['*', 2, ['get', 'accuracyM']]);

/** Projects whose ends are known but not the way between: a band as wide on the ground as the uncertainty. */
export const corridorBands: AtlasLayer = {
  draw: () => [
    {
      id: 'corridor-bands',
      type: 'line',
      source: 'bands',
      'source-layer': 'projects',
      filter: all(isCorridor, kindIn(lineKinds)),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': statusColour, 'line-width': bandWidth, 'line-opacity': fading(0.2) },
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
