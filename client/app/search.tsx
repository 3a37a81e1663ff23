import { lazy, type Ref, useId } from 'react';
import { readCoordinates } from '../../geo/coordinates.ts';
import { MAX_QUERY_LENGTH } from '../../server/inputs/filter.ts';
import { useTypedSpot } from '../coordinates/use-typed-spot.ts';
import { useSummary } from '../list/use-summary.ts';
import { Cross } from '../parts/cross.tsx';
import { usePathname, useView } from '../state/view.ts';
import { useText } from './intl.tsx';
import './search.css';
import { shellTexts } from '../messages/shell.ts';
import { Late } from '../parts/late.tsx';
import { useTypedSearch } from './use-typed-search.ts';

const TypedSpot = lazy(async () => ({ default: (await import('../coordinates/typed-spot.tsx')).TypedSpot }));
/** Coordinates are for the map, not for the list. */
const isSearched = (text: string) => readCoordinates(text) === null;

/** Searches names, provinces and ids while one types, or goes to typed coordinates. */
export function Search({ inputRef }: { inputRef: Ref<HTMLInputElement> }) {
  const t = useText(shellTexts);
  const { filter, select, goTo } = useView();
  const pathname = usePathname();
  const { text, type, commit, tooLong, endSpell } = useTypedSearch(isSearched);
  const { typed, spot } = useTypedSpot(text);
  const { data, isPlaceholderData } = useSummary();
  const found = filter.q !== undefined && !tooLong && data && !isPlaceholderData ? data.count : undefined;
  const go = () => {
    if (!spot || !('at' in spot)) return;
    goTo(spot.at, spot.zone);
    type('');
  };
  const submit = () => {
    if (typed) return go();
    commit();
    if (!isListed(pathname)) select(null);
  };
  const error = useId();
  const clear = () => type('');
  return (
    <search className="search">
      <form
        className="search__field"
        data-invalid={tooLong || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <svg className="search__glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M10.5 10.5 14 14" stroke="currentColor" strokeWidth="1.25" />
        </svg>
        <input
          ref={inputRef}
          type="search"
          className="search__input"
          aria-label={t('search')}
          aria-invalid={tooLong || undefined}
          aria-describedby={tooLong ? error : undefined}
          autoComplete="off"
          placeholder={t('search')}
          title={t('searchHint')}
          value={text}
          onChange={({ target }) => type(target.value)}
          onBlur={endSpell}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.preventDefault();
            clear();
          }}
        />
        <span className="search__found" aria-hidden="true">
          {found}
        </span>
        {text !== '' && (
          // By the keyboard it is Escape in the field; a press leaves the focus there.
          <button
            type="button"
            className="search__clear"
            tabIndex={-1}
            aria-label={t('clearSearch')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={clear}
          >
            <Cross />
          </button>
        )}
        {spot && (
          <Late>
            <TypedSpot spot={spot} onGo={go} />
          </Late>
        )}
        {tooLong && (
          <span className="search__error" id={error}>
            {t('searchTooLong', { length: text.trim().length, max: MAX_QUERY_LENGTH })}
          </span>
        )}
      </form>
      <span className="visually-hidden" role="status">
        {found !== undefined && t('found', { count: found })}
      </span>
    </search>
  );
}

/** Whether a view shows the list that a search narrows. */
const isListed = (pathname: string) => pathname === '/' || pathname.startsWith('/projects/');
