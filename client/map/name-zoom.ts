/** As many projects as the country shows with their names where symbols begin to have them: more would hide each other's. */
const FEW = 2000;
/** Beyond this a view holds few of any number. */
const DEEPEST = 5;

/**
 * How many zoom levels deeper than usual the projects' names begin: a level shows a quarter of the ground, and so of the
 * projects. A hundred thousand of them would be laid out and moved at every frame, a few dozen of them shown.
 * @param count undefined while it is not known: then as for very many, since names can still be added
 */
export function levelsDeeper(count: number | undefined): number {
  if (count === undefined) return DEEPEST;
  return Math.min(DEEPEST, Math.max(0, Math.ceil(Math.log2(count / FEW) / 2)));
}
