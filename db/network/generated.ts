/** Where in a text a made part stands, between two remarks. */
const remarks = (name: string) => [`<!-- ${name}:start, made by \`npm run docs:network\` -->`, `<!-- ${name}:end -->`] as const;

/** A text with its part of that name made anew. @throws Error where it has no place for one */
export function withMade(text: string, name: string, made: string): string {
  const [start, end] = remarks(name);
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end} to write between`);
  return `${text.slice(0, from + start.length)}\n\n${made}\n${text.slice(to)}`;
}
