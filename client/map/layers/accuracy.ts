import type { FilterSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { all, isSymbol } from '../expressions.ts';
import { metresOnGround } from '../ground.ts';
import type { AtlasLayer } from './layer.ts';

/** The layer whose filter follows the selection (`AtlasMap.select`); it shows nothing by itself. */
export const ACCURACY_LAYER = 'symbol-accuracy';
/** A line's vertices would get circles too. */
export const accuracyOf = (id: string): FilterSpecification => all(isSymbol, ['==', ['get', 'id'], id]);

/** How far the selected symbol may be off: a faint circle on the ground. Only where it is one: a dozen circles say nothing. */
export const accuracy: AtlasLayer = {
  draw: () => [
    {
      id: ACCURACY_LAYER,
      type: 'circle',
      source: 'bands',
      'source-layer': 'projects',
      filter: accuracyOf(''),
      paint: {
        'circle-radius': metresOnGround(['get', 'accuracyM']),
        'circle-color': colours.selection,
        'circle-opacity': 0.06,
        'circle-stroke-color': colours.selection,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': 0.5,
      },
    },
  ],
  legend: [
    {
      group: 'certainty',
      label: { vi: 'Phạm vi có thể của ký hiệu đang chọn', en: 'Where the selected symbol may lie', zh: '所选符号可能的范围' },
      swatch: { form: 'accuracy' },
    },
  ],
};
