import type { Encoding } from '../tiles/cache.ts';

/** How to send what is kept compressed to one who sent this `accept-encoding`: compressed where that is not refused. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const wish = wishes.exec(accepted);
  // «gzip;q=0» refuses it, by name or with all others.
  return wish && !/^0(\.0*)?$/.test(wish[1] ?? '1') ? 'gzip' : 'identity';
}

const wishes = /(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=([\d.]+)\s*)?(?=,|$)/i;
