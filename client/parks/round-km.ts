/** Kilometres as a table shows them: to a tenth under ten, whole above. */
export const roundKm = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));
