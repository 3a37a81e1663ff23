import { useEffect, useEffectEvent, useState } from 'react';
import { MAX_QUERY_LENGTH } from '../../server/inputs/filter.ts';
import { useView } from '../state/view.ts';

/** Milliseconds of rest after which what was typed is searched. */
const PAUSE = 250;

/**
 * The text of the search field and the search of the address, kept apart while someone types. A whole spell of typing
 * is one step of the history; "back" or a removed chip put the address's text into the field again.
 * @param isSearched false for a text that is meant for something else than the list
 */
export function useTypedSearch(isSearched: (text: string) => boolean) {
  const { filter, setFilter } = useView();
  const [text, setText] = useState(filter.q ?? '');
  const [seen, setSeen] = useState(filter.q);
  /** What this field wrote to the address last; null once something else has changed the search. */
  const [sent, setSent] = useState<{ q: string | undefined } | null>(null);
  const [inSpell, setInSpell] = useState(false);
  if (filter.q !== seen) {
    setSeen(filter.q);
    if (!sent || sent.q !== filter.q) {
      setText(filter.q ?? '');
      setSent(null);
      setInSpell(false);
    }
  }

  const wanted = text.trim() === '' || !isSearched(text) ? undefined : text.trim();
  const tooLong = (wanted?.length ?? 0) > MAX_QUERY_LENGTH;
  const commit = () => {
    if (tooLong || wanted === filter.q) return;
    setSent({ q: wanted });
    setFilter({ ...filter, q: wanted }, { replace: inSpell });
    setInSpell(true);
  };
  const onPause = useEffectEvent(commit);
  useEffect(() => {
    if (text === '') return onPause();
    const timer = setTimeout(() => onPause(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, type: setText, commit, tooLong, endSpell: () => setInSpell(false) };
}
