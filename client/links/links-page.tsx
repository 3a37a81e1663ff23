import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { EditionSwitch } from '../filters/edition-switch.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { FilterChips } from '../filters/filter-chips.tsx';
import { usePlaces } from '../filters/use-places.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { GateList } from './gate-list.tsx';
import { chosenPair, filterInEdition, linkedPlaces, pairValue } from './link-data.ts';
import './links-page.css';
import { linksTexts } from '../messages/links.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { MatrixTable } from './matrix-table.tsx';
import { PairDetail } from './pair-detail.tsx';
import { PairList } from './pair-list.tsx';

/** Which provinces the projects of the filter join: the matrix, and the pair picked in it; beside it the same on the map. */
export function LinksPage() {
  const t = useText(linksTexts);
  const { filter, edition, setEdition, setFilter } = useView();
  const places = usePlaces();
  const narrow = useNarrow();
  const matrix = useQuery(
    useTRPC().links.matrix.queryOptions({ filter: { ...filter, link: undefined }, edition }, { placeholderData: keepPreviousData }),
  );
  const pair = chosenPair(filter);
  const shown = matrix.data ? linkedPlaces(matrix.data, places) : [];
  const choose = (value: string) => setFilter({ ...filter, link: [value] });
  return (
    <div className="links-page" aria-busy={matrix.isPending}>
      <div className="links-page__head">
        <h1>{t('heading')}</h1>
        {matrix.data && <p>{t('intro', { projects: matrix.data.projects, pairs: matrix.data.cells.length })}</p>}
        <EditionSwitch edition={edition} onChange={(to) => setEdition(to, filterInEdition(filter, to, places))} />
        <FilterBar />
        <FilterChips />
      </div>
      {matrix.isPending && <p className="links-page__note">{t('loading')}</p>}
      {matrix.error && !matrix.data && <QueryFailure error={matrix.error} retry={() => void matrix.refetch()} />}
      {matrix.data?.cells.length === 0 && <p className="links-page__note">{t('none')}</p>}
      {matrix.data && matrix.data.cells.length > 0 && !(narrow && pair) && (
        <>
          {narrow ? (
            <PairList matrix={matrix.data} places={shown} onChoose={choose} />
          ) : (
            <MatrixTable matrix={matrix.data} places={shown} chosen={pair && pairValue(...pair)} onChoose={choose} />
          )}
          {!pair && !narrow && (
            <p className="links-page__note">
              {t('matrixHint')} {t('choose')}
            </p>
          )}
        </>
      )}
      {pair ? <PairDetail pair={pair} /> : <GateList />}
    </div>
  );
}
