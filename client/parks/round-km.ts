/** Whether a park's own position is less exact than a tenth of the way: the figure is then written with ≈. */
export const isRough = (km: number, accuracyM: number): boolean => accuracyM > km * 100;

/** Kilometres as a table shows them: to a tenth under ten, whole above. */
export const roundKm = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));
