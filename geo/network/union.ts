/** Which of n things hang together (disjoint sets with path halving). */
export class Union {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  find(i: number): number {
    let at = i;
    for (;;) {
      const up = this.parent[at] as number;
      if (up === at) return at;
      const over = this.parent[up] as number;
      this.parent[at] = over;
      at = over;
    }
  }

  /** Whether they were apart before. */
  join(i: number, j: number): boolean {
    const [a, b] = [this.find(i), this.find(j)];
    if (a === b) return false;
    // The smaller number leads, so that the same input gives the same sets.
    this.parent[Math.max(a, b)] = Math.min(a, b);
    return true;
  }
}
