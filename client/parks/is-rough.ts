/** Whether a park's own position is less exact than a tenth of the way: the figure is then written with ≈. */
export const isRough = (km: number, accuracyM: number): boolean => accuracyM > km * 100;
