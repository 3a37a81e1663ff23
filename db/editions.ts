/** The day on which the 34 provinces and the communes of today began, and the districts ended. */
export const SINCE_2025 = '2025-07-01';
