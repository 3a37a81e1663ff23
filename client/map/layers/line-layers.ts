import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { type Kind, keysOf, statuses } from '../../../db/vocabulary.ts';
import { all, byStatus, fading, growing, isCorridor, isSymbol, isWhole, kindIn, lookKey, statusColour } from '../expressions.ts';
import type { LineForm, Stroke } from '../line-forms.ts';

/**
 * A status' dash is solid, dotted (dashes shorter than half the width need a round cap to be seen) or dashed. A cap
 * holds for a whole layer and a solid line has no pattern, so a stroke that shows the status is three layers.
 */
const solid = keysOf(statuses).filter((status) => statuses[status].dash === null);
const dotted = keysOf(statuses).filter((status) => statuses[status].dash?.every((length, i) => i % 2 === 1 || length < 0.3) === true);

const statusIn = (list: readonly string[]): ExpressionSpecification => ['in', lookKey, ['literal', [...list]]];
const dash = byStatus((look) => ['literal', look.dash ?? [1, 0]]);

const variants = [
  { suffix: 'solid', filter: statusIn(solid), cap: 'butt', dash: undefined },
  { suffix: 'dots', filter: statusIn(dotted), cap: 'round', dash },
  { suffix: 'dashes', filter: ['!', statusIn([...solid, ...dotted])] as ExpressionSpecification, cap: 'butt', dash },
] as const;

/** The layers of one line form: full width for a traced course, thinner for a corridor's axis. */
export function lineLayers(id: string, form: LineForm, course: 'traced' | 'corridor', scale: number): LineLayerSpecification[] {
  const where = [
    kindIn(form.kinds as readonly Kind[]),
    course === 'corridor' ? isCorridor : (['!', isCorridor] as ExpressionSpecification),
    ['!', isSymbol] as ExpressionSpecification,
    ['!', isWhole] as ExpressionSpecification,
  ];
  return form.strokes.flatMap((stroke, i) => strokeLayers(`${id}-${i}`, stroke, where, scale));
}

function strokeLayers(id: string, stroke: Stroke, where: ExpressionSpecification[], scale: number): LineLayerSpecification[] {
  const paint: LineLayerSpecification['paint'] = {
    'line-color': stroke.colour === 'status' ? statusColour : stroke.colour,
    'line-width': growing(stroke.width * scale),
    'line-opacity': fading(1),
    ...(stroke.gap === undefined ? {} : { 'line-gap-width': growing(stroke.gap * scale) }),
  };
  const base = { type: 'line', source: 'projects', 'source-layer': 'projects', minzoom: stroke.minzoom ?? 0 } as const;
  if (stroke.dash !== 'status') {
    return [
      {
        ...base,
        id,
        filter: all(...where),
        layout: { 'line-join': 'round' },
        paint: stroke.dash ? { ...paint, 'line-dasharray': [...stroke.dash] } : paint,
      },
    ];
  }
  return variants.map((variant) => ({
    ...base,
    id: `${id}-${variant.suffix}`,
    filter: all(...where, variant.filter),
    layout: { 'line-join': 'round', 'line-cap': variant.cap },
    paint: variant.dash ? { ...paint, 'line-dasharray': variant.dash } : paint,
  }));
}
