import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../../db/vocabulary.ts';
import { BY_STATE } from './expressions.ts';
import { order } from './order.ts';
import { HAND_NAMED, PAGE_NAMED, sources } from './sources.ts';

export type FontFaces = NonNullable<StyleSpecification['font-faces']>;
/** Prefix of what comes from outside, so that no name of ours is taken. */
export const OUTER = 'outer:';
/** A ground from elsewhere, as `outer-ground.ts` reads it. */
export type OuterGround = {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
  glyphs?: string;
  sprite?: StyleSpecification['sprite'];
};
export type StyleChoice = { origin: string; query: string; lang: Language; fontFaces: FontFaces; outer: OuterGround | null; deeper?: number };

/**
 * The whole style, from nothing but its arguments: ground, then projects, in the order of `order.ts`. It names no
 * `glyphs` of its own: labels are drawn from the font files of `font-faces`.
 */
export function buildStyle({ origin, query, lang, fontFaces, outer, deeper }: StyleChoice): StyleSpecification {
  const layers = order.filter((layer) => !layer.ground || !outer).flatMap((layer) => layer.draw(lang, outer ? 'outer' : 'own', deeper));
  return {
    version: 8,
    name: 'Hạ tầng Atlas',
    sources: { ...outer?.sources, ...sources(origin, query) },
    'font-faces': fontFaces,
    // Share of opacity that the unselected projects keep (see `fading`), the projects that `names.ts` names, the
    // places that a page names, and whether a year is looked at.
    state: { others: { default: 1 }, [HAND_NAMED]: { default: [] }, [PAGE_NAMED]: { default: [] }, [BY_STATE]: { default: false } },
    ...(outer?.glyphs ? { glyphs: outer.glyphs } : {}),
    ...(outer?.sprite ? { sprite: outer.sprite } : {}),
    layers: [...(outer?.layers ?? []), ...layers],
  };
}
