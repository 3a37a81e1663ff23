import { isDeepStrictEqual } from 'node:util';
import type { ResolvedValue, StoredResolution } from './tables/effective.ts';
import { type ChangeKind, changeKinds } from './time-vocabulary.ts';
import { keysOf } from './vocabulary.ts';

/**
 * # What differs between two days
 *
 * A project as known on a day is a snapshot; two sets of snapshots differ by a list of changes, and nothing else goes
 * into it: no clock, no database. Only the ends are compared: what changed twice in between and came back is no change.
 *
 * - A project that only the later day knows is `added`, one that only the earlier knows is `removed`: one change each,
 *   which carries all its values; they are not told one by one.
 * - Of a project that both know, each compared field (`changeKinds` in time-vocabulary.ts) whose value differs is a change.
 *   A value that stands on another claim than before, but is the same, is none; 2026 → 2026-12 is one.
 * - Nothing heard for 12 months (the signal `silent` of health.ts) on the later day only is `silent`, on the earlier
 *   only `heard`; on both, but of another last day, it was heard of and fell silent again: `silent`.
 *
 * Each side of a change names the claim it comes from; of silence, the last word. `test/db/changes.test.ts` holds the
 * laws: a day does not differ from itself, the way back undoes the way there, and the way there leads there.
 */
export type ComparedField = (typeof changeKinds)[ChangeKind]['fields'][number];

/** Which claim, of which document and clause, on what basis, and the day (YYYY-MM-DD) it speaks of. */
export type Source = Pick<ResolvedValue, 'claim' | 'document' | 'clause' | 'basis' | 'on'>;

/** A project as known on a day. */
export type Snapshot = {
  id: string;
  resolution: StoredResolution;
  /** The day of the last word, where that is 12 months ago or more; else null. */
  silentSince: string | null;
  /** The claim that named it first. Needed where the other day does not know the project. */
  origin: Source | null;
  /** The claim that spoke last of it. Needed where it is silent on one of the days. */
  lastWord: Source | null;
};

/** What one of the days says; null: nothing. Of a project as a whole the value is `Values`. */
export type Side = { value: unknown; source: Source | null } | null;
export type Values = Partial<Record<ComparedField, unknown>> & { silentSince: string | null };

export type Change = {
  project: string;
  kind: ChangeKind;
  /** `project`: it is known or not; `silence`: since when nothing was heard of it. */
  field: ComparedField | 'project' | 'silence';
  before: Side;
  after: Side;
};

const kinds = keysOf(changeKinds);
const compared = kinds.flatMap((kind) => changeKinds[kind].fields.map((field): [ChangeKind, ComparedField] => [kind, field]));

/** The compared values of a project. */
export function valuesOf({ resolution, silentSince }: Snapshot): Values {
  const stated = compared.flatMap(([, field]) => (resolution[field] ? [[field, resolution[field].value]] : []));
  return { ...Object.fromEntries(stated), silentSince };
}

/** Every difference, in the order of `changeKinds`; within a kind in the order of the projects, those of `after` first. */
export function diff(before: readonly Snapshot[], after: readonly Snapshot[]): Change[] {
  const [old, now] = [new Map(before.map((s) => [s.id, s])), new Map(after.map((s) => [s.id, s]))];
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  const changes = ids.flatMap((id) => ofProject(id, old.get(id), now.get(id)));
  return changes.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function ofProject(project: string, before: Snapshot | undefined, after: Snapshot | undefined): Change[] {
  if (!before || !after) {
    const whole = (s: Snapshot | undefined): Side => (s ? { value: valuesOf(s), source: s.origin } : null);
    return [{ project, kind: before ? 'removed' : 'added', field: 'project', before: whole(before), after: whole(after) }];
  }
  const fields = compared.flatMap(([kind, field]): Change[] => {
    const [was, is] = [before.resolution[field], after.resolution[field]];
    return isDeepStrictEqual(was?.value, is?.value) ? [] : [{ project, kind, field, before: stated(was), after: stated(is) }];
  });
  if (before.silentSince === after.silentSince) return fields;
  const kind = after.silentSince === null ? 'heard' : 'silent';
  return [...fields, { project, kind, field: 'silence', before: silence(before), after: silence(after) }];
}

function stated(resolved: ResolvedValue | undefined): Side {
  if (!resolved) return null;
  const { value, claim, document, clause, basis, on } = resolved;
  return { value, source: { claim, document, clause, basis, on } };
}

const silence = ({ silentSince, lastWord }: Snapshot): Side => ({ value: silentSince, source: lastWord });
