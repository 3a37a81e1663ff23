/** The server's memory at a second, and what had been sent and answered by then. */
export type Sample = { second: number; memoryMB: number; sent: number; answered: number };

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [760, 260, 60, 30];

/** Memory over time as an SVG, with the band within which it must end. */
export function memoryGraph(samples: readonly Sample[], warmSecond: number, tolerance: number): string {
  const last = samples.at(-1)?.second ?? 1;
  const top = Math.max(...samples.map((s) => s.memoryMB)) * 1.15;
  const x = (second: number) => (LEFT + (second / last) * (WIDTH - LEFT - 10)).toFixed(1);
  const y = (mb: number) => (HEIGHT - BOTTOM - (mb / top) * (HEIGHT - BOTTOM - 10)).toFixed(1);
  const warm = samples.find((s) => s.second >= warmSecond)?.memoryMB ?? 0;
  const [low, high] = [warm * (1 - tolerance), warm * (1 + tolerance)];
  const line = samples.map((s) => `${x(s.second)},${y(s.memoryMB)}`).join(' ');
  const marks = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(last * part));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<rect x="${x(warmSecond)}" y="${y(high)}" width="${(WIDTH - 10 - Number(x(warmSecond))).toFixed(1)}" height="${(Number(y(low)) - Number(y(high))).toFixed(1)}" fill="#dfe9df"/>
<polyline points="${line}" fill="none" stroke="#205020" stroke-width="1.5"/>
${marks.map((second) => `<text x="${x(second)}" y="${HEIGHT - 10}" text-anchor="middle">${second} s</text>`).join('\n')}
${[0, 0.5, 1].map((part) => `<text x="${LEFT - 6}" y="${y(top * part)}" text-anchor="end">${Math.round(top * part)} MB</text>`).join('\n')}
</svg>
`;
}
