/** Before letters and figures, in the order in which the Unicode collation has them. */
const MARKS = ' _-–—,;:!?.·\'‘’"“”«»()[]{}@*/\\&#%`^°+<=>|~$';
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Signs that make another letter of one: ă; â ê ô; ơ ư. */
const SHAPES: Readonly<Record<string, string>> = { 'a\u0306': 'ă', 'a\u0302': 'â', 'e\u0302': 'ê', 'o\u0302': 'ô', 'o\u031b': 'ơ', 'u\u031b': 'ư' };
/** ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** The n-th of the signs that keys are written with; a blank comes before all of them. */
const sign = (n: number): string => String.fromCharCode(0x21 + n);
const PRIMARY = new Map([...MARKS, ...'0123456789', ...LETTERS].map((c, n) => [c, sign(n)]));
const figure = (n: number): string => PRIMARY.get(String(n)) as string;

/**
 * A text that sorts byte by byte (`collate "C"`) as a Vietnamese index sorts the name: by letters (a ă â b c d đ …), figures
 * as numbers; then by tones (ngang, huyền, hỏi, ngã, sắc, nặng); then small letters before capitals. Neither database can be
 * relied on for that: the embedded one has no ICU, and a server's collations differ with its libraries.
 * As `Intl.Collator('vi', { numeric: true })`, but for letters of other alphabets, which come after z by their code, and for
 * what differs in print alone (km² and km2), which is the same.
 */
export function nameKey(name: string): string {
  let [letters, tones, cases] = ['', '', ''];
  for (const [unit] of name.normalize('NFKD').matchAll(/\d+|\P{M}\p{M}*|\p{M}+/gu)) {
    if (/^\d/.test(unit)) {
      const number = numberKey(unit.replace(/^0+(?=\d)/, ''));
      letters += number;
      tones += sign(0).repeat(number.length);
      cases += sign(0).repeat(number.length);
      continue;
    }
    const [first = '', ...signs] = unit;
    const small = first.toLowerCase();
    const shape = signs.find((s) => small + s in SHAPES);
    const letter = shape === undefined ? small : (SHAPES[small + shape] as string);
    letters += PRIMARY.get(letter) ?? letter;
    const others = signs.filter((s) => s !== shape).map((s) => (TONES.includes(s) ? sign(TONES.indexOf(s)) : s));
    tones += others.join('') || sign(0);
    cases += sign(Number(small !== first));
  }
  return [letters, ...[tones, cases].map((level) => level.replace(/!+$/, ''))].join(' ');
}

/** Digits after how many they are, so that 9 comes before 10; every nine of them are a sign of their own. */
function numberKey(digits: string): string {
  const length = figure(9).repeat(Math.floor(digits.length / 9)) + figure(digits.length % 9);
  return length + [...digits].map((d) => figure(Number(d))).join('');
}
