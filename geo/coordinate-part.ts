/** One half of a pair of coordinates, as a person typed it. */
export interface Part {
  /** What the figures may mean: "21,853" is 21.853 or 21 853. */
  values: number[];
  /** From a letter or label: which way it counts; `x` and `y` are the offices' own, x to the north. */
  axis?: 'north' | 'east' | 'south' | 'west' | 'x' | 'y';
  /** The letter N alone: north in English, but south (nam) beside a Vietnamese letter. */
  letterN: boolean;
  /** Written with a letter of one of the two languages only. */
  vietnamese: boolean;
  /** Degrees for certain: it has a degree sign. */
  degrees: boolean;
  /** So written that nobody would mean a year or a number of a road. */
  clear: boolean;
  /** Minutes or seconds of 60 and more, or a fraction before a smaller unit. */
  broken: boolean;
}

const LABEL = /^(vĩ độ|kinh độ|latitude|longitude|lat|lon|lng|x|y|n|e|b|đ|d)\s*[:=]?\s*(?=[-\d])/iu;
const FIGURES =
  /^(-?\d+(?:[.,]\d+)*)\s*(?:(°|º|độ)\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*(?:(\d+(?:[.,]\d+)?)\s*(?:["″”]|''|′′|’’)\s*)?)?)?\s*([NSEWBĐDT])?(?:\s*m)?$/iu;

const axes: Record<string, Part['axis']> = {
  'vĩ độ': 'north',
  latitude: 'north',
  lat: 'north',
  n: 'north',
  b: 'north',
  'kinh độ': 'east',
  longitude: 'east',
  lon: 'east',
  lng: 'east',
  e: 'east',
  đ: 'east',
  d: 'east',
  s: 'south',
  w: 'west',
  t: 'west',
  x: 'x',
  y: 'y',
};

/** Reads "21.8530", "106°45′41.4″E", "21,8530° B", "Y = 449.314,131"; null for anything else. */
export function readPart(text: string): Part | null {
  const label = LABEL.exec(text)?.[1]?.toLowerCase();
  const match = FIGURES.exec(label === undefined ? text : text.replace(LABEL, ''));
  if (!match) return null;
  const [, figures = '', degree, minutes, seconds, after] = match;
  const letter = after?.toLowerCase();
  if (label !== undefined && letter !== undefined) return null;
  const name = label ?? letter;
  const axis = name === undefined ? undefined : axes[name];
  const whole = numbersOf(figures);
  if (whole.length === 0) return null;
  const smaller = [minutes, seconds].filter((s) => s !== undefined).map(toNumber);
  const exact = [figures, minutes, seconds].filter((s) => s !== undefined).slice(0, -1);
  return {
    values: degree === undefined ? whole : [toNumber(figures) + (smaller[0] ?? 0) / 60 + (smaller[1] ?? 0) / 3600],
    ...(axis ? { axis } : {}),
    letterN: name === 'n',
    vietnamese: name !== undefined && ['b', 'đ', 'd', 't', 'vĩ độ', 'kinh độ'].includes(name),
    degrees: degree !== undefined,
    clear: degree !== undefined || axis !== undefined || /[.,]/.test(figures) || figures.length >= 6,
    broken: degree !== undefined && (smaller.some((n) => n >= 60) || exact.some((s) => !/^\d+$/.test(s))),
  };
}

const toNumber = (figures: string): number => Number(figures.replace(',', '.'));

/** Every number that the figures may be, with a point or a comma for the decimals and the other for the thousands. */
function numbersOf(figures: string): number[] {
  if (/^-?\d+$/.test(figures)) return [Number(figures)];
  const found: number[] = [];
  if (/^-?\d+[.,]\d+$/.test(figures)) found.push(toNumber(figures));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(figures)) found.push(Number(figures.replaceAll('.', '').replace(',', '.')));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(figures)) found.push(Number(figures.replaceAll(',', '')));
  return found;
}
