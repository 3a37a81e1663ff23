import { useSyncExternalStore } from 'react';
import { todayInVietnam } from '../../db/clock.ts';
import { day } from '../../server/inputs/filter.ts';

/**
 * When this reader last looked at what has changed, kept in this browser as a day. It is the day up to the last look
 * before this visit that news are counted from; looking marks them as seen and keeps today for the next visit.
 */
export type LastLook = { /** YYYY-MM-DD; null on the first visit. */ since: string | null; isSeen: boolean };

const KEY = 'atlas.changes.seen';
let look: LastLook = { since: read(), isSeen: false };
if (look.since === null) keep();
const listeners = new Set<() => void>();

export function useLastLook(): LastLook & { markSeen: () => void } {
  return { ...useSyncExternalStore(subscribe, () => look), markSeen };
}

function markSeen(): void {
  if (look.isSeen) return;
  look = { ...look, isSeen: true };
  keep();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is no day, or a day that has not come, is as good as nothing. */
function read(): string | null {
  const kept = storage()?.getItem(KEY);
  return kept && day.safeParse(kept).success && kept <= todayInVietnam() ? kept : null;
}

function keep(): void {
  storage()?.setItem(KEY, todayInVietnam());
}

/** Browsers that are told to keep nothing throw at the very name. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    console.warn('changes: the last look is not kept:', error);
    return null;
  }
}
