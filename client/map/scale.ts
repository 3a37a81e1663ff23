/** The longest of 1, 2, 5 × 10ⁿ metres that fits. */
export type ScaleBar = { metres: number; px: number };

/** @param metresPerPx at the middle of the map  @param maxPx room for the bar */
export function scaleBar(metresPerPx: number, maxPx: number): ScaleBar {
  const most = metresPerPx * maxPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((n) => n * power <= most) ?? 1;
  return { metres: step * power, px: (step * power) / metresPerPx };
}
