/** What is wrong in a catalogue file, and where: enough for a planner to find and mend it. */
export type CatalogueProblem = { file: string; line?: number | undefined; id?: string | undefined; field?: string | undefined; message: string };

/** The catalogue cannot be loaded; the message lists every problem, one a line, by file and line. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly CatalogueProblem[];
  constructor(found: readonly CatalogueProblem[]) {
    // Files are read side by side: without an order of our own the list would change from run to run.
    const problems = found.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
    super(`the catalogue has ${problems.length} error${problems.length === 1 ? '' : 's'}:\n${problems.map(describe).join('\n')}`);
    this.problems = problems;
  }
}

function describe({ file, line, id, field, message }: CatalogueProblem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const place = [where, id, field].filter((part) => part !== undefined && part !== '').join(' · ');
  return `  ${place}: ${message}`;
}
