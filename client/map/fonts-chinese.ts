import ranges from '@fontsource/noto-sans-sc/unicode.json';

const files = import.meta.glob<string>('../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-400-normal.woff2', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Noto Sans SC in some hundred files, each with the characters it covers; a map loads the few it needs. */
export const chineseFaces = Object.entries(ranges).flatMap(([subset, range]) => {
  const name = subset.replace(/[[\]]/g, '');
  const url = files[`../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-${name}-400-normal.woff2`];
  return url ? [{ url, range }] : [];
});
