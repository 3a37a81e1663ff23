import { type MarkedPoint, readPoint, writePoint } from './marked-point.ts';

/** Between which points a way is sought; one of them may not be chosen yet. */
export type Way = { from?: MarkedPoint | undefined; to?: MarkedPoint | undefined };

/** "106.7615,21.853~105.85,21.03"; an end that is not chosen is empty. */
export const writeWay = ({ from, to }: Way): string => [from, to].map((end) => (end ? writePoint(end) : '')).join('~');

export function readWay(value: string): Way | null {
  const ends = value.split('~');
  if (ends.length !== 2 || ends.every((end) => end === '')) return null;
  const [from, to] = ends.map((end) => (end === '' ? undefined : readPoint(end)));
  if (from === null || to === null) return null;
  return { ...(from && { from }), ...(to && { to }) };
}

/** With one point more, at the end that is not chosen yet; where both are, another end. */
export const withPoint = (way: Way | undefined, at: MarkedPoint): Way => (way?.from ? { ...way, to: at } : { ...way, from: at });
