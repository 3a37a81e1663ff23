import type { Language } from '../../db/vocabulary.ts';

const words = {
  vi: { hours: (h: number) => `${h} giờ`, minutes: (m: number) => `${m} phút`, between: ' ', least: 'dưới 1 phút' },
  en: { hours: (h: number) => `${h} h`, minutes: (m: number) => `${m} min`, between: ' ', least: 'under 1 min' },
  zh: { hours: (h: number) => `${h}小时`, minutes: (m: number) => `${m}分钟`, between: '', least: '不到1分钟' },
} as const satisfies Record<Language, unknown>;

/** Minutes as one says them, rounded to whole ones: 95.4 → 1 giờ 35 phút; 0.2 → dưới 1 phút. */
export function formatMinutes(minutes: number, lang: Language): string {
  const whole = Math.round(minutes);
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  const say = words[lang];
  if (whole === 0) return say.least;
  return [h > 0 && say.hours(h), m > 0 && say.minutes(m)].filter(Boolean).join(say.between);
}

/** Kilometres as exact as a network's: to 0.1 below ten, whole above. */
export const roundKm = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));
