/** WGS84: semi-major axis in metres, and the square of the eccentricity. */
const A = 6_378_137;
const E2 = 0.006_694_379_990_14;
const RAD = Math.PI / 180;

/** Metres of one degree of longitude and of latitude at a latitude, on the ellipsoid of WGS84. */
export function metresPerDegree(lat: number): [lon: number, lat: number] {
  const w2 = 1 - E2 * Math.sin(lat * RAD) ** 2;
  return [(A / Math.sqrt(w2)) * Math.cos(lat * RAD) * RAD, ((A * (1 - E2)) / w2 ** 1.5) * RAD];
}
