import type { Catalogue } from '../catalogue/read.ts';
import { claimsOf } from '../catalogue/statements.ts';
import { knownFrom } from '../effective.ts';
import { signalsOf } from '../health.ts';
import { lifeOf } from '../life.ts';
import { earliestDay } from '../partial-date.ts';
import { type Claim, resolve } from '../resolve.ts';
import { ranks } from '../vocabulary.ts';
import type { Prospect } from './opens.ts';
import type { Course } from './sections.ts';

/** The courses of the catalogue's projects. */
export function coursesOf({ projects, geometries }: Pick<Catalogue, 'projects' | 'geometries'>): Course[] {
  const entries = new Map(projects.map((p) => [p.entry.id, p.entry]));
  return geometries.flatMap(({ properties: { project, certainty, accuracyM }, geometry }) => {
    const entry = entries.get(project);
    return entry ? [{ project, type: entry.type, kind: entry.kind, parent: entry.parent ?? null, certainty, accuracyM, geometry }] : [];
  });
}

/** What is known of each project on a day, straight from the catalogue's files: for programs and tests without a database. */
export function prospectsOf(catalogue: Pick<Catalogue, 'projects' | 'documents' | 'reports'>, clock: string): Prospect[] {
  const documents = new Map(
    [
      ...catalogue.documents.map(({ entry }) => ({ entry, confidence: null, undated: false, rankOrder: ranks[entry.rank].order })),
      ...catalogue.reports.map(({ entry }) => ({
        entry,
        confidence: entry.confidence,
        undated: entry.undated ?? false,
        rankOrder: ranks.report.order,
      })),
    ].map(({ entry, ...rest }) => [entry.id, { ...rest, knownFrom: knownFrom(entry) }]),
  );
  const plans = new Set(catalogue.documents.map((d) => d.entry.id));
  return catalogue.projects.flatMap(({ entry }) => {
    const known = claimsOf(entry, (id) => (plans.has(id) ? 'plan' : 'report')).flatMap((row): Claim[] => {
      const document = documents.get(row.documentId);
      if (!document || document.knownFrom > clock) return [];
      const { id, field, value, basis, documentId, clause = null } = row;
      return [{ id, field, value, basis, documentId, clause, ...document, speaksOn: row.speaksOn ? earliestDay(row.speaksOn) : document.knownFrom }];
    });
    if (known.length === 0) return [];
    const resolution = resolve(known, clock);
    const life = lifeOf(resolution, known);
    const signals = signalsOf(entry, life, resolution, known);
    const worried = !life.done && signals.some((s) => s.level !== 'no-news' && s.from <= clock);
    const { target, funding, opened } = resolution.values;
    return [
      {
        id: entry.id,
        ...life,
        targetBasis: target?.winner.basis ?? null,
        funding: (funding?.winner.value as Prospect['funding']) ?? null,
        worried,
        openedStated: opened !== undefined,
      },
    ];
  });
}
