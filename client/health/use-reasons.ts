import { type Judged, reasonsOf } from '../../db/health-words.ts';
import { useView } from '../state/view.ts';

/** Writes why a project's health is what it is, in the reader's language. */
export function useReasons(): (row: Judged) => string[] {
  const { lang } = useView();
  return (row) => reasonsOf(row, lang);
}
