import { isKeyOf, type Localized, languages } from '../../db/vocabulary.ts';
import type { Quantity } from '../format.ts';

/** The wire gives a claim's value as JSON of unknown shape; each guard gives it typed, or null where it is not so. */

export const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const asNumber = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

export function asLocalized(value: unknown): Localized | null {
  const record = asRecord(value);
  return record && languages.every((lang) => typeof record[lang] === 'string') ? (record as Localized) : null;
}

/** A year may come as a number: JSON's readers make one of "2026" on the way. */
export function asPartialDate(value: unknown): string | null {
  if (typeof value === 'number') return asPartialDate(String(value));
  return typeof value === 'string' && /^\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-\d{2})?))?$/.test(value) ? value : null;
}

const bounds = { 'at-least': true, 'at-most': true, about: true } as const;

export function asQuantity(value: unknown): Quantity | null {
  if (asNumber(value) !== null) return value as number;
  const record = asRecord(value);
  const n = asNumber(record?.n);
  const bound = asText(record?.bound);
  return n !== null && bound !== null && isKeyOf(bounds, bound) ? { n, bound } : null;
}

/** Every item through `read`; null when the value is no list, is empty, or one of its items cannot be read. */
export function asList<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const items = value.map(read);
  return items.every((item) => item !== null) ? (items as T[]) : null;
}

/** Narrows to a key of a list of the vocabulary. */
export function asKey<T extends object>(list: T, value: unknown): Extract<keyof T, string> | null {
  return typeof value === 'string' && isKeyOf(list, value) ? value : null;
}
