/** The lists of a page that may be shortened when they do not fit, with how many items each has or keeps. */
export type Lists<K extends string> = Readonly<Record<K, number>>;

/**
 * How many items of each list stay when `cuts` items must go: the rules are used up one after another, each down to what
 * it keeps. Never more are cut than the rules allow.
 */
export function kept<K extends string>(lists: Lists<K>, cuts: number, rules: readonly (readonly [list: K, keep: number])[]): Record<K, number> {
  const left: Record<K, number> = { ...lists };
  let rest = cuts;
  for (const [list, keep] of rules) {
    const cut = Math.min(rest, Math.max(left[list] - keep, 0));
    left[list] -= cut;
    rest -= cut;
  }
  return left;
}

/** The most items that the rules allow to be cut. */
export function mostCuts<K extends string>(lists: Lists<K>, rules: readonly (readonly [list: K, keep: number])[]): number {
  const least = kept(lists, Number.POSITIVE_INFINITY, rules);
  return Object.keys(lists).reduce((sum, list) => sum + lists[list as K] - least[list as K], 0);
}
