/**
 * Clauses in the order of the page: "II.2.5b" before "II.2.10", "5 ¶2" after "5". A roman numeral counts as its
 * number, letters of a point (a, b, đ) come after the bare number.
 */
export function compareClauses(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i], right[i]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    if (typeof x === 'number' && typeof y === 'number') {
      if (x !== y) return x - y;
    } else if (typeof x !== typeof y) {
      return typeof x === 'number' ? -1 : 1;
    } else {
      const order = String(x).localeCompare(String(y), 'vi');
      if (order !== 0) return order;
    }
  }
  return 0;
}

function parts(clause: string): (number | string)[] {
  // A capital run of I, V, X, L, C is a numeral only where no other letter touches it: "II.2", not "Cơ".
  const tokens = clause.match(/(?<!\p{L})[IVXLC]+(?!\p{L})|\d+|\p{L}+|¶/gu) ?? [];
  return tokens.map((token) => (/^\d+$/.test(token) ? Number(token) : /^[IVXLC]+$/.test(token) ? fromRoman(token) : token));
}

const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function fromRoman(numeral: string): number {
  const values = [...numeral].map((letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
