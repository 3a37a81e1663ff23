import { groupBy } from './group-by.ts';
import { yearOf } from './partial-date.ts';
import { type Health, healths, type State, states } from './time-vocabulary.ts';
import { type Kind, keysOf, kinds, type Localized, NOT_STATED, sectors } from './vocabulary.ts';

/**
 * # The annual report of a province
 *
 * **Its days.** It tells how things stood on 31/12 of its year; in a year that is not over, today. What changed is what
 * that day knows and 31/12 of the year before did not.
 *
 * **Its sections** are those of the province's own plan. A claim belongs to the longest section that its clause lies in:
 * II.2.1 holds II.2.1a and II.2.1.3, and not II.2.10. A project stands once, under the first section, in the plan's order,
 * to which a claim of that plan belongs. All others of the province come after them, by sector.
 */
export type Section = { document: string; clause: string; title: Localized };
/** A plan's clause speaks of a project. */
export type Naming = { project: string; document: string; clause: string };
export type Sector = keyof typeof sectors;
export type Grouped<P> = { sections: { section: Section; projects: P[] }[]; others: { sector: Sector; projects: P[] }[] };

/** The clause by which a plan asks for a report each year, where it does: LS IV.1, of every department before 31/12. */
export const askedFor: Readonly<Record<string, string>> = { LS: 'IV.1' };

/** The last day that the report of a year can tell of, and the one it compares with; `today` ends it before its time. */
export function daysOf(year: number, today: string): { since: string; until: string; over: boolean } {
  const end = `${year}-12-31`;
  return { since: `${year - 1}-12-31`, until: end < today ? end : today, over: end <= today };
}

/** Whether a year has begun. */
export function hasBegun(year: number, today: string): boolean {
  return year <= yearOf(today);
}

/** Whether a clause is a section's own or lies in it. */
export function liesIn(clause: string, section: string): boolean {
  if (!clause.startsWith(section)) return false;
  const [last, next] = [section.slice(-1), clause.charAt(section.length)];
  return ![/\d/, /\p{L}/u].some((part) => part.test(last) && part.test(next));
}

/** The longest section of the clause's document that the clause lies in. */
export function sectionOf({ document, clause }: Pick<Naming, 'document' | 'clause'>, sections: readonly Section[]): Section | undefined {
  const around = sections.filter((s) => s.document === document && liesIn(clause, s.clause));
  return around.reduce<Section | undefined>((longest, s) => (longest && longest.clause.length >= s.clause.length ? longest : s), undefined);
}

/** Every section in its order, also where it names none of the projects, then the sectors of what is left; each keeps the given order. */
export function groupProjects<P extends { id: string; kind: Kind }>(
  projects: readonly P[],
  sections: readonly Section[],
  namings: readonly Naming[],
): Grouped<P> {
  const named = groupBy(namings, (n) => n.project);
  const placed = groupBy(projects, ({ id }) => {
    const among = new Set((named.get(id) ?? []).map((naming) => sectionOf(naming, sections)));
    return sections.find((section) => among.has(section));
  });
  const rest = groupBy(placed.get(undefined) ?? [], ({ kind }) => kinds[kind].sector);
  return {
    sections: sections.map((section) => ({ section, projects: placed.get(section) ?? [] })),
    others: keysOf(sectors).flatMap((sector) => (rest.has(sector) ? [{ sector, projects: rest.get(sector) ?? [] }] : [])),
  };
}

export type Counts = {
  projects: number;
  states: Record<State, number>;
  healths: Record<Health | typeof NOT_STATED, number>;
  /** Of how many something changed within the year. */
  changed: number;
};
type Counted = { state: State; health: Health | null; changes: readonly unknown[] };

/** How many projects, by state and by health; each adds up to `projects`. */
export function countsOf(lines: readonly Counted[]): Counts {
  const count = <K extends string>(keys: readonly K[], keyOf: (line: Counted) => K) =>
    Object.fromEntries(keys.map((key) => [key, lines.filter((line) => keyOf(line) === key).length])) as Record<K, number>;
  return {
    projects: lines.length,
    states: count(keysOf(states), (line) => line.state),
    healths: count([...keysOf(healths), NOT_STATED] as const, (line) => line.health ?? NOT_STATED),
    changed: lines.filter((line) => line.changes.length > 0).length,
  };
}
