/** Deepest zoom that tiles are made for; the map stretches the last one further. */
export const MAX_ZOOM = 18;

export type TileAddress = { z: number; x: number; y: number };

/** Reads a tile's address from path segments; null when it is not one of the Web Mercator grid's, z 0–18. */
export function tileAddress(z: string, x: string, y: string): TileAddress | null {
  if (![z, x, y].every((part) => /^\d{1,6}$/.test(part))) return null;
  const address = { z: Number(z), x: Number(x), y: Number(y) };
  const size = 2 ** address.z;
  return address.z <= MAX_ZOOM && address.x < size && address.y < size ? address : null;
}
