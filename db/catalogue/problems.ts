/** What is wrong in a catalogue file, and where: enough for a planner to find and mend it. */
export type CatalogueProblem = { file: string; line?: number | undefined; id?: string | undefined; field?: string | undefined; message: string };

/** The catalogue cannot be loaded; the message lists every problem, one a line. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  constructor(readonly problems: readonly CatalogueProblem[]) {
    super(`the catalogue has ${problems.length} error${problems.length === 1 ? '' : 's'}:\n${problems.map(describe).join('\n')}`);
  }
}

function describe({ file, line, id, field, message }: CatalogueProblem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const place = [where, id, field].filter((part) => part !== undefined && part !== '').join(' · ');
  return `  ${place}: ${message}`;
}
