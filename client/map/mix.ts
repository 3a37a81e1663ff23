/** A colour between two, both #rrggbb: `share` of the second, 0 to 1, in sRGB as a printer's tint would look. */
export function mix(ground: string, colour: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(ground, at) * (1 - share) + channel(colour, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
