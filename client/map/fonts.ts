import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url&no-inline';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url&no-inline';
import latinExt400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url&no-inline';
import latinExt600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?url&no-inline';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url&no-inline';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url&no-inline';
import ranges from '@fontsource/be-vietnam-pro/unicode.json';
import type { Language } from '../../db/vocabulary.ts';
import { fonts } from './layers/layer.ts';
import type { FontFaces } from './style.ts';

/**
 * Label fonts as the style's `font-faces`: MapLibre fetches the file that covers a letter when it first draws one and
 * waits for it, so no label is ever drawn in a fallback. Never inlined: the page may only fetch from its own origin.
 */
const face = (url: string, range: string) => ({ url: new URL(url, location.href).href, 'unicode-range': range.split(',') });

const vietnamese: FontFaces = {
  [fonts.regular[0] ?? '']: [face(vietnamese400, ranges.vietnamese), face(latin400, ranges.latin), face(latinExt400, ranges['latin-ext'])],
  [fonts.strong[0] ?? '']: [face(vietnamese600, ranges.vietnamese), face(latin600, ranges.latin), face(latinExt600, ranges['latin-ext'])],
};

/** The faces that labels in a language need; the Chinese list of 100 files is read only when it is wanted. */
export async function fontFacesFor(lang: Language): Promise<FontFaces> {
  if (lang !== 'zh') return vietnamese;
  const { chineseFaces } = await import('./fonts-chinese.ts');
  return { ...vietnamese, [fonts.regular[1] ?? '']: chineseFaces.map(({ url, range }) => face(url, range)) };
}
