import { ALREADY, BY_PROJECT } from './line.ts';
import type { Network } from './network.ts';
import { inYear, type Opens, type YearView } from './year.ts';

/** The network of a year as if some projects were in use then, whatever is known of them. */
export function withProjects(network: Network, opens: Opens, year: number, projects: ReadonlySet<string>): YearView {
  return inYear(network, (p) => (projects.has(p) ? ALREADY : opens(p)), year);
}

/** The network of a year as if some projects had never been: what a map shows of them is left out too. */
export function withoutProjects(network: Network, opens: Opens, year: number, projects: ReadonlySet<string>): YearView {
  return inYear(bound(network, projects, Number.NEGATIVE_INFINITY), (p) => (projects.has(p) ? null : opens(p)), year);
}

/**
 * The network of a year as if some promises came so many years later. What a map shows in use by `mapYear` stays.
 * @param projects those that are not yet in use
 */
export function slipped(network: Network, opens: Opens, year: number, projects: ReadonlySet<string>, years: number, mapYear: number): YearView {
  const later: Opens = (p) => {
    const first = opens(p);
    return first === null || !projects.has(p) ? first : first + years;
  };
  return years === 0 ? inYear(network, opens, year) : inYear(bound(network, projects, mapYear), later, year);
}

/** Leaves the edges that are the work of these projects alone to their projects, unless they are there by the year `known`. */
function bound(network: Network, projects: ReadonlySet<string>, known: number): Network {
  const since = network.since.map((from, e) => {
    const own = network.projects[e] as readonly string[];
    return from > known && own.length > 0 && own.every((p) => projects.has(p)) ? BY_PROJECT : from;
  });
  return { ...network, since };
}
