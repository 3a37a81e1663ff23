/** Where an arrow key leads in a matrix with gaps: to the next filled cell of the row or column, or nowhere. */
export function gridStep(filled: (row: number, column: number) => boolean, size: number, at: [number, number], key: string): [number, number] | null {
  const direction = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[key];
  if (!direction) return null;
  const [dr = 0, dc = 0] = direction;
  for (let [r, c] = [at[0] + dr, at[1] + dc]; r >= 0 && c >= 0 && r < size && c < size; r += dr, c += dc) if (filled(r, c)) return [r, c];
  return null;
}
