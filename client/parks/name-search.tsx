import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { MAX_QUERY_LENGTH } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import './name-search.css';
import { changed } from './search-change.ts';

/** Finds parks by their names: Enter, or leaving the field, searches. */
export function NameSearch() {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  /** What is being typed; null where it is what the address says. */
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (text: string) => {
    const q = text.trim() === '' ? undefined : text.trim();
    if (q !== parks.q) setParks(changed(parks, { q }) ?? parks);
    setTyped(null);
  };
  return (
    <SearchField
      className="name-search"
      aria-label={t('search')}
      value={typed ?? parks.q ?? ''}
      onChange={setTyped}
      onSubmit={commit}
      onClear={() => commit('')}
      onBlur={() => typed !== null && commit(typed)}
      maxLength={MAX_QUERY_LENGTH}
    >
      <Input placeholder={t('search')} />
    </SearchField>
  );
}
