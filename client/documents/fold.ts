/** A text as a search compares it: lower case, without accents, đ as d. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Whether every word of `query` occurs in one of the texts; an empty query matches. */
export function matches(query: string, texts: readonly string[]): boolean {
  const key = texts.map(fold).join(' ');
  return fold(query)
    .split(/\s+/)
    .every((word) => key.includes(word));
}
