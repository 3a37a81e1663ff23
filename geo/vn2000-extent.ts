/** Where VN-2000 is used, in degrees: the mainland, the sea and both archipelagos. */
const EXTENT = { west: 101, south: 6, east: 118, north: 24 } as const;

export function isInVietnam(lon: number, lat: number): boolean {
  return lon >= EXTENT.west && lon <= EXTENT.east && lat >= EXTENT.south && lat <= EXTENT.north;
}

/**
 * Whether a pair can be an easting and a northing (metres) in Vietnam, in this order. The other order fits too only
 * where both are 660 to 1000 km, far out at sea.
 */
export function isPlane(e: number, n: number): boolean {
  return e >= 0 && e <= 1_000_000 && n >= 660_000 && n <= 2_660_000;
}
