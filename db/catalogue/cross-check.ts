import { groupBy } from '../group-by.ts';
import { kinds } from '../vocabulary.ts';
import { parkProblems } from './parks.ts';
import type { CatalogueProblem } from './problems.ts';
import { rateProblems } from './rates.ts';
import type { Catalogue } from './read.ts';
import type { ProjectEntry } from './schema.ts';
import { shapeProblem } from './shape.ts';
import { claimsOf } from './statements.ts';

/** What no single entry shows: ids that nobody has, ids that two have, projects without a name, place or geometry. */
export function crossCheck(catalogue: Catalogue): CatalogueProblem[] {
  const plans = new Set(catalogue.documents.map((d) => d.entry.id));
  const reports = new Set(catalogue.reports.map((r) => r.entry.id));
  const projects = new Set(catalogue.projects.map((p) => p.entry.id));
  const members = new Set(catalogue.projects.filter((p) => p.entry.parent !== undefined).map((p) => p.entry.id));
  const byId = new Map(catalogue.projects.map(({ entry }) => [entry.id, entry]));
  const wholes = new Set(catalogue.projects.map((p) => p.entry.parent));
  const places = new Set(catalogue.places.filter((p) => p.edition !== '2025' && p.parentId === null).map((p) => p.id));
  const drawn = groupBy(catalogue.geometries, (g) => g.properties.project);
  const problems: CatalogueProblem[] = [
    ...twice([...catalogue.documents, ...catalogue.reports]),
    ...twice(catalogue.projects),
    ...twice(catalogue.agencies),
    ...catalogue.agencies.flatMap(({ file, line, entry: { id, provinces = [] } }) =>
      provinces.filter((p) => !places.has(p)).map((p) => ({ file, line, id, field: 'provinces', message: `no such place before 01/07/2025: ${p}` })),
    ),
    ...catalogue.geometries
      .filter((g) => !projects.has(g.properties.project))
      .map((g) => ({ file: g.file, id: g.properties.project, message: 'a geometry of no project' })),
    ...parkProblems(catalogue.parks, {
      isReport: (id) => reports.has(id),
      isProject: (id) => projects.has(id),
      groundOf: (id) => byId.get(id)?.ground ?? [],
      isProvince: (id) => catalogue.places.some((p) => p.id === id && p.level === 'province' && p.edition === '2024'),
    }),
    ...rateProblems(catalogue.rates, (id) => reports.has(id)),
  ];

  for (const { file, line, entry } of catalogue.projects) {
    const report = (field: string, message: string) => problems.push({ file, line, id: entry.id, field, message });
    if (entry.parent !== undefined && !projects.has(entry.parent)) report('parent', `no such project: ${entry.parent}`);
    if (entry.parent !== undefined && members.has(entry.parent))
      report('parent', `${entry.parent} is a member itself: programmes are one level deep`);
    if (entry.parent === entry.id) report('parent', 'is its own parent');
    for (const id of entry.ground ?? []) {
      const message = groundProblem(entry, byId.get(id), wholes);
      if (message !== undefined) report('ground', `${id} ${message}`);
    }
    const shapes = drawn.get(entry.id) ?? [];
    if (shapes.length !== 1) report('geometry', shapes.length === 0 ? 'has no geometry in geometries/' : `has ${shapes.length} geometries`);
    for (const { file: drawnIn, properties, geometry } of shapes) {
      const message = shapeProblem(kinds[entry.kind].form, properties.certainty, geometry);
      if (message !== undefined) problems.push({ file: drawnIn, id: entry.id, field: 'certainty', message });
    }
    for (const s of entry.statements) {
      const isPlan = plans.has(s.from);
      if (!isPlan && !reports.has(s.from)) report('from', `no such document or report: ${s.from}`);
      if (isPlan && s.clause === undefined) report('clause', `a statement of ${s.from} needs its clause`);
      if (!isPlan && s.clause !== undefined) report('clause', `a report has no clause (${s.clause})`);
      if (s.basis === 'derived' && s.inputs === undefined) report('inputs', 'a derived value names what it was deduced from');
      if (!isPlan && (s.basis === 'stated' || s.basis === 'horizon')) report('basis', `only a plan's clause can be ${s.basis}`);
      if (isPlan && s.basis === 'reported') report('basis', 'a clause of a plan is stated or horizon, not reported');
      for (const id of s.places ?? []) if (!places.has(id)) report('places', `no such place before 01/07/2025: ${id}`);
      for (const link of s.links ?? []) {
        if ('project' in link && !projects.has(link.project)) report('links', `no such project: ${link.project}`);
        if ('place' in link && !places.has(link.place)) report('links', `no such place: ${link.place}`);
      }
    }
    const claims = claimsOf(entry, (id) => (plans.has(id) ? 'plan' : 'report'));
    for (const needed of ['named', 'places'] as const)
      if (!claims.some((c) => c.field === needed)) report(needed, 'at least one statement must give it');
    for (const [id, same] of groupBy(claims, (c) => c.id)) if (same.length > 1) report('statements', `says the same field twice: ${id}`);
  }
  return problems;
}

/** Why a project cannot stand on the ground of another: the figure of that one must be in the totals instead of its own. */
function groundProblem(entry: ProjectEntry, base: ProjectEntry | undefined, wholes: ReadonlySet<string | undefined>): string | undefined {
  if (base === undefined) return 'is no project';
  if (base.id === entry.id) return 'is the project itself';
  if (base.ground !== undefined) return 'stands on the ground of others itself';
  if (base.kind !== entry.kind) return 'is of another kind: totals are by kind';
  return base.type !== 'project' || wholes.has(base.id) ? 'is in no total: not a project, or a whole with members' : undefined;
}

function twice(entries: { file: string; line: number; entry: { id: string } }[]): CatalogueProblem[] {
  return [...groupBy(entries, (e) => e.entry.id)].flatMap(([id, [, ...again]]) =>
    again.map(({ file, line }) => ({ file, line, id, message: 'this id stands twice' })),
  );
}
