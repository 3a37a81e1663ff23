/** Parameters that may each be given once, as they were given. */
export type Given = ReadonlyMap<string, string>;
export type Refused<Problem> = { parameter: string; value: string; problem: Problem };

/** As long as a message repeats what was given. */
const cut = (text: string): string => text.slice(0, 80);

/** The parameters of an address by name; or the first that is none of `names`, or is there a second time. */
export function readOnce(params: Iterable<[string, string]>, names: readonly string[]): Given | Refused<'unknown-parameter' | 'repeated'> {
  const given = new Map<string, string>();
  for (const [parameter, value] of params) {
    if (!names.includes(parameter)) return { parameter: cut(parameter), value: cut(value), problem: 'unknown-parameter' };
    if (given.has(parameter)) return { parameter, value: cut(value), problem: 'repeated' };
    given.set(parameter, value);
  }
  return given;
}

/** What is wrong with a parameter, with the value that it was given; empty where it is missing. */
export const refuse = <Problem>(given: Given, parameter: string, problem: Problem): Refused<Problem> => ({
  parameter,
  value: cut(given.get(parameter) ?? ''),
  problem,
});

/** `year` and `slipYears` as the schemas take them; what is not written as a number stays a text, which they refuse. */
export function typedLook(name: string, text: string): string | number {
  const digits = name === 'year' ? /^\d{4}$/ : name === 'slipYears' ? /^\d{1,2}$/ : null;
  return digits?.test(text) ? Number(text) : text;
}
