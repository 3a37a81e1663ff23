import type { LayerSpecification } from 'maplibre-gl';
import type { Kind, Language, Localized, ProjectType, Status } from '../../../db/vocabulary.ts';
import type { Stroke } from '../line-forms.ts';

/** What a legend shows beside a word; drawn from the same definitions as the map. */
export type Swatch =
  | { form: 'line'; strokes: readonly Stroke[]; status?: Status | 'not-stated'; opacity?: number }
  | { form: 'band' }
  | { form: 'area'; fill: string; outline: string }
  | { form: 'badge'; kind: Kind; status: Status | 'not-stated'; type: ProjectType }
  | { form: 'accuracy' }
  | { form: 'dot'; fill: string; outline: string };

export const legendGroups = ['kind', 'status', 'state', 'certainty', 'type', 'parks', 'base'] as const;
export type LegendGroup = (typeof legendGroups)[number];

/** `facet`: shown only while the filter leaves projects with one of these values of `group`'s facet. */
export type LegendEntry = { group: LegendGroup; label: Localized; swatch: Swatch; facet?: readonly string[] };

/** `own`: the atlas's own ground; `outer`: another one, of which nothing is known. */
export type Ground = 'own' | 'outer';

/**
 * One layer of the atlas: what MapLibre draws for it, lowest first, and what the legend says of it.
 * `ground`: part of the own ground, left out when a reader puts another one in its place.
 * `deeper`: how many zoom levels deeper than usual the projects' names begin (`name-zoom.ts`).
 */
export type AtlasLayer = {
  ground?: true;
  draw: (lang: Language, ground: Ground, deeper?: number) => LayerSpecification[];
  legend?: readonly LegendEntry[];
};

/** Fonts of labels, as the style's `font-faces` name them (`client/map/fonts.ts`); the second has the Chinese. */
export const fonts = { regular: ['Be Vietnam Pro', 'Noto Sans SC'], strong: ['Be Vietnam Pro SemiBold', 'Noto Sans SC'] };
