import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { type Kind, keysOf, kinds, type Status, statuses, statusNotStated } from '../../db/vocabulary.ts';

/** Share of its opacity that a project keeps while another one is selected. */
export const FADED = 1 / 3;

/** Looks of a status as the tiles spell it: one of the vocabulary's, or `not-stated`. */
export type Look = { colour: string; dash: readonly number[] | null };

/** A value by status; what is not in the vocabulary looks as not stated. */
export function byStatus(pick: (look: Look) => unknown): ExpressionSpecification {
  const cases = keysOf(statuses).flatMap((status: Status) => [status, pick(statuses[status])]);
  return ['match', ['get', 'status'], ...cases, pick(statusNotStated)] as unknown as ExpressionSpecification;
}

export const statusColour = byStatus((look) => look.colour);

export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** An opacity that falls to a third for every project but the selected one (global state `others`). */
export function fading(opacity: number): ExpressionSpecification {
  return ['case', isSelected, opacity, ['*', opacity, ['global-state', 'others']]];
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
