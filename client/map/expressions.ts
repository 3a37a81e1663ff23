import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { states } from '../../db/time-vocabulary.ts';
import { isKeyOf, type Kind, keysOf, kinds, NOT_STATED, type Status, statuses, statusNotStated } from '../../db/vocabulary.ts';

/** Share of its opacity that a project keeps while another one is selected. */
export const FADED = 1 / 3;

/** Share of its opacity that a project keeps in a year in which it is not there: hardly seen, but found. */
export const ABSENT = 0.16;

/** Global state of the style: whether projects look by their state in the filter's year instead of by their status. */
export const BY_STATE = 'byState';

const isByState: ExpressionSpecification = ['boolean', ['global-state', BY_STATE], false];
/** There in the year looked at; the name of anything else would say otherwise. */
export const isPresent: ExpressionSpecification = ['any', ['!', isByState], ['!=', ['get', 'state'], 'absent']];

/** Whose look a project has, as the tiles spell it: its status', or its state's where a year is looked at. */
export const lookKey: ExpressionSpecification = [
  'case',
  isByState,
  ['match', ['get', 'state'], ...keysOf(states).flatMap((state) => [state, states[state].look ?? NOT_STATED]), NOT_STATED],
  ['get', 'status'],
] as unknown as ExpressionSpecification;

/** The same rule for what was read from a tile. */
export function lookOf({ status, state }: { status?: unknown; state?: unknown }, byState: boolean): string {
  if (!byState) return String(status);
  return (isKeyOf(states, String(state)) && states[String(state) as keyof typeof states].look) || NOT_STATED;
}

/** Looks of a status as the tiles spell it: one of the vocabulary's, or `not-stated`. */
export type Look = { colour: string; dash: readonly number[] | null };

/** A value by the status (or the status that a state looks like); what is not in the vocabulary looks as not stated. */
export function byStatus(pick: (look: Look) => unknown): ExpressionSpecification {
  const cases = keysOf(statuses).flatMap((status: Status) => [status, pick(statuses[status])]);
  return ['match', lookKey, ...cases, pick(statusNotStated)] as unknown as ExpressionSpecification;
}

export const statusColour = byStatus((look) => look.colour);

export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/**
 * An opacity that falls to a third for every project but the selected one (global state `others`), and almost to nothing
 * for those that are not there in the year looked at.
 */
export function fading(opacity: number): ExpressionSpecification {
  return ['case', isSelected, opacity, ['*', opacity, ['global-state', 'others'], ['case', isPresent, 1, ABSENT]]];
}

/** Widths and sizes that grow with the zoom as a printed map's do with its scale; `size` in px at zoom 13. */
export function growing(size: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 4, size * 0.5, 8, size * 0.72, 13, size, 18, size * 1.6];
}

const LINE_KINDS = keysOf(kinds).filter((kind) => kinds[kind].form === 'line');
export const lineKinds: readonly Kind[] = LINE_KINDS;

export const kindIn = (list: readonly Kind[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', [...list]]];
export const isCorridor: ExpressionSpecification = ['==', ['get', 'certainty'], 'corridor'];
export const isSymbol: ExpressionSpecification = ['==', ['get', 'certainty'], 'symbol'];
/** Drawn through its members, or, for a target, through the projects it counts: it must not cover them. */
export const isWhole: ExpressionSpecification = ['any', ['==', ['get', 'type'], 'target'], ['>', ['get', 'members'], 0]];
/** Drawn as a line: a line kind whose course is at least a corridor. */
export const isLine: ExpressionSpecification = ['all', kindIn(LINE_KINDS), ['!', isSymbol]];
export const all = (...parts: ExpressionSpecification[]): FilterSpecification => ['all', ...parts] as FilterSpecification;
