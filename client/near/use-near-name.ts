import { useQuery } from '@tanstack/react-query';
import { readPath } from '../../geo/path-text.ts';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { measureTexts } from '../messages/measure.ts';
import { lookOf } from '../state/look.ts';
import { useView } from '../state/view.ts';

/** What the filter's `near` is called in the reader's language; an id that is not (yet) known stands for itself. */
export function useNearName(): string {
  const t = useText(measureTexts);
  const local = useLocal();
  const { filter } = useView();
  const path = readPath(filter.near ?? '');
  const id = path || filter.near === undefined ? undefined : filter.near;
  const { data } = useQuery({ ...useTRPC().projects.page.queryOptions({ id: id ?? '', ...lookOf(filter) }), enabled: id !== undefined });
  if (path) return t(path.length === 1 ? 'nearPoint' : 'nearPath');
  return data && data.id === id ? local(data.name) : (id ?? '');
}
