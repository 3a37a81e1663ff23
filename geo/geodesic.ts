import type { Position } from 'geojson';

/** WGS84: semi-major axis in metres, flattening, semi-minor axis. */
const A = 6_378_137;
const F = 1 / 298.257_223_563;
const B = A * (1 - F);
const RAD = Math.PI / 180;
/** Radians of longitude on the auxiliary sphere at which the iteration stops: a hundredth of a millimetre. */
const SETTLED = 1e-12;
/** Near a point's antipode the iteration does not settle; within a quarter of the globe it does so in some five rounds. */
const MOST_ROUNDS = 200;

/**
 * Metres of the shortest way between two positions on the ellipsoid of WGS84, exact to under a millimetre.
 * T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid", Survey Review 23 (1975), 88–93.
 * Positions are [longitude, latitude] in degrees; heights are ignored.
 *
 * @throws RangeError for two positions that lie almost opposite each other on the globe, or are not finite
 */
export function geodesicMetres([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  const l = (lon2 - lon1) * RAD;
  const [u1, u2] = [Math.atan((1 - F) * Math.tan(lat1 * RAD)), Math.atan((1 - F) * Math.tan(lat2 * RAD))];
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = l;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
    const sinS = Math.hypot(cos2 * sinL, cos1 * sin2 - sin1 * cos2 * cosL);
    if (sinS === 0) return 0;
    const cosS = sin1 * sin2 + cos1 * cos2 * cosL;
    const sigma = Math.atan2(sinS, cosS);
    const sinAlpha = (cos1 * cos2 * sinL) / sinS;
    const cos2Alpha = 1 - sinAlpha ** 2;
    // On the equator every point is as good as the middle.
    const cosM = cos2Alpha === 0 ? 0 : cosS - (2 * sin1 * sin2) / cos2Alpha;
    const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
    const next = l + (1 - c) * F * sinAlpha * (sigma + c * sinS * (cosM + c * cosS * (2 * cosM ** 2 - 1)));
    if (Math.abs(next - lambda) < SETTLED) return B * seriesA(cos2Alpha) * (sigma - deltaSigma(cos2Alpha, sinS, cosS, cosM));
    lambda = next;
  }
  throw new RangeError('two positions that lie opposite each other, or are not finite');
}

const square = (cos2Alpha: number): number => cos2Alpha * ((A / B) ** 2 - 1);

function seriesA(cos2Alpha: number): number {
  const u = square(cos2Alpha);
  return 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
}

function deltaSigma(cos2Alpha: number, sinS: number, cosS: number, cosM: number): number {
  const u = square(cos2Alpha);
  const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
  return b * sinS * (cosM + (b / 4) * (cosS * (2 * cosM ** 2 - 1) - (b / 6) * cosM * (4 * sinS ** 2 - 3) * (4 * cosM ** 2 - 3)));
}
