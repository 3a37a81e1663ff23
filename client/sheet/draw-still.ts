import type { Feature } from 'geojson';
import { GPUInitializationError } from 'maplibre-gl';
import type { Language } from '../../db/vocabulary.ts';
import { AtlasMap } from '../map/atlas-map.ts';
import type { Box } from '../map/box.ts';
import type { MapEvents } from '../map/events.ts';
import type { Picture } from '../map/picture.ts';
import { STILL } from '../map/room.ts';
import { PAGE } from '../map/sources.ts';
import type { MapPosition } from '../state/address.ts';

/** What a picture shows: what a filter's query leaves, around a box or where the reader looked, with one project set apart. */
export type StillScene = {
  query: string;
  lang: Language;
  box: Box;
  position?: MapPosition | undefined;
  /** Whether the project set apart and those it joins are named: over a small map of the country they would cover the archipelagos'. */
  isNamed: boolean;
  /** What the page shows of its own, as `client/map/layers/page.ts` draws it. */
  marks?: readonly Feature[] | undefined;
  selected?: { id: string; box: Box; accuracyM: number; joins: readonly string[] } | undefined;
};
/** `partly`: some tiles did not come. */
export type StillResult = { picture: Picture; partly: boolean } | { failed: 'no-webgl' | 'failed' };

/** Ms after which a map that does not come to rest is given up. */
const PATIENCE = 60_000;

/** Draws a map in a container, takes its picture, and takes the map away again; `signal` gives it up. */
export async function drawStill(container: HTMLElement, scene: StillScene, signal: AbortSignal): Promise<StillResult> {
  let partly = false;
  let atlas: AtlasMap;
  container.setAttribute(STILL, '');
  try {
    atlas = new AtlasMap(
      container,
      { query: scene.query, lang: scene.lang, position: scene.position, label: '', still: scene.box },
      { ...deaf, onProblem: (problem) => (partly ||= problem === 'tiles') },
    );
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    return { failed: 'no-webgl' };
  }
  if (scene.marks) atlas.show(PAGE, [...scene.marks]);
  if (scene.selected) atlas.select(scene.selected.id, scene.selected, scene.selected.joins, scene.isNamed);
  const picture = await Promise.race([
    atlas.picture(),
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), PATIENCE);
      signal.addEventListener('abort', () => resolve(null));
    }),
  ]);
  atlas.destroy();
  return picture ? { picture, partly } : { failed: 'failed' };
}

/** Nobody touches a picture. */
const ignore = () => undefined;
const deaf: Omit<MapEvents, 'onProblem'> = {
  onSelect: ignore,
  onHover: ignore,
  onChoose: ignore,
  onPick: ignore,
  onPickEnd: ignore,
  onMove: ignore,
  onOuterFailed: ignore,
  onCredits: ignore,
};
