import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { OUTER, type OuterGround } from './style.ts';

const PATIENCE_MS = 15_000;

/** Whether a text is the address of a style that the page may fetch: https, nothing else. */
export function isStyleAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** Fetches a MapLibre style and takes its ground; null, with the reason on the console, when it gives none. */
export async function readOuterGround(url: string): Promise<OuterGround | null> {
  if (!isStyleAddress(url)) return null;
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    .then(async (response): Promise<unknown> => (response.ok ? await response.json() : new Error(`${response.status} ${response.statusText}`)))
    .catch((error: unknown) => error);
  if (!isStyle(answer)) {
    console.warn('map: outer style', url, answer instanceof Error ? answer.message : 'is not a MapLibre style of version 8');
    return null;
  }
  return takeGround(answer, url);
}

function isStyle(value: unknown): value is StyleSpecification {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 8 &&
    'layers' in value &&
    Array.isArray(value.layers) &&
    'sources' in value
  );
}

/** The makers' names in plain words; sources write them as HTML. */
export function outerCredits(attributions: readonly (string | undefined)[]): string[] {
  const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
  return [...new Set(attributions.flatMap((html) => (html ? [plain(html)] : [])))];
}

/** Sources, layers, glyphs and sprite of a style, renamed and with their addresses made absolute. */
export function takeGround(style: StyleSpecification, url: string): OuterGround {
  // URL would encode the braces of {z}/{x}/{y} and {fontstack}.
  const absolute = (address: string) => new URL(address, url).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const sources = Object.entries(style.sources).map(([id, source]): [string, SourceSpecification] => {
    const given = source as { url?: unknown; tiles?: unknown };
    const patch = {
      ...(typeof given.url === 'string' ? { url: absolute(given.url) } : {}),
      ...(Array.isArray(given.tiles) ? { tiles: given.tiles.map((tile) => absolute(String(tile))) } : {}),
    };
    return [OUTER + id, { ...source, ...patch } as SourceSpecification];
  });
  const layers = style.layers.map(
    (layer) => ({ ...layer, id: OUTER + layer.id, ...('source' in layer ? { source: OUTER + layer.source } : {}) }) as LayerSpecification,
  );
  return {
    sources: Object.fromEntries(sources),
    layers,
    ...(style.glyphs ? { glyphs: absolute(style.glyphs) } : {}),
    ...(typeof style.sprite === 'string' ? { sprite: absolute(style.sprite) } : {}),
  };
}
