import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { CatalogueProblem } from './problems.ts';

/** An entry of a file with the file and line it stands at, for messages. */
export type Placed<T> = { file: string; line: number; entry: T };

/**
 * Parses a YAML file that holds a list and checks each entry against a schema.
 * Problems are added to `problems`, with file, line, id and field; entries without problems are returned.
 */
export function parseEntries<S extends z.ZodType>(file: string, text: string, schema: S, problems: CatalogueProblem[]): Placed<z.infer<S>>[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const e of document.errors) problems.push({ file, line: e.linePos?.[0].line, message: e.message.split('\n')[0] ?? e.code });
  if (document.errors.length > 0) return [];
  const list: unknown = document.toJS();
  if (!Array.isArray(list)) {
    problems.push({ file, message: 'must be a list of entries' });
    return [];
  }
  const lineOf = (path: (string | number)[]): number => {
    // The nearest node that exists: a missing key has none of its own.
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return list.flatMap((raw: unknown, i) => {
    const result = schema.safeParse(raw);
    if (result.success) return [{ file, line: lineOf([i]), entry: result.data }];
    for (const issue of result.error.issues) {
      const path = [i, ...(issue.path as (string | number)[])];
      problems.push({
        file,
        line: lineOf(path),
        id: idOf(raw),
        field: issue.path.join('.'),
        message: withValue(issue.message, valueAt(raw, issue.path)),
      });
    }
    return [];
  });
}

function idOf(raw: unknown): string | undefined {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], raw);
}

function withValue(message: string, value: unknown): string {
  return value === undefined ? message : `${message} (is ${JSON.stringify(value).slice(0, 80)})`;
}
