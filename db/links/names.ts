/** A name without accents and case, one blank between its words and one at either end. */
export function foldName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đđ]/g, 'd').toLowerCase();
  return ` ${plain.replace(/[^a-z0-9]+/g, ' ').trim()} `;
}

/** Of the places given, those that a text names, by whole words; accents do not matter: press in English has none. */
export function namedIn(text: string, places: readonly { id: string; name: { vi: string } }[]): string[] {
  const folded = foldName(text);
  return places.filter((p) => folded.includes(foldName(p.name.vi.replace(/^Thành phố /, '')))).map((p) => p.id);
}
