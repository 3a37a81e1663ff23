import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { compareTexts } from '../messages/compare.ts';
import { keepParks, keepWays } from '../parks/keep-parks.ts';
import { NearestChoices } from '../parks/nearest-choices.tsx';
import { CopyLink } from '../project/copy-link.tsx';
import { boxAround, showOnMap, useMarksOnMap } from '../state/page-marks.ts';
import { MAX_SHORTLIST } from '../state/shortlist.ts';
import { useView } from '../state/view.ts';
import { useClock } from '../time/use-clock.ts';
import './compare-page.css';
import { CompareTable } from './compare-table.tsx';
import { ComparisonFailure } from './comparison-failure.tsx';
import { PromiseList } from './promise-list.tsx';
import { RatesNote } from './rates-note.tsx';
import { useComparison } from './use-comparison.ts';
import { useWays } from './use-ways.ts';
import { useCompareWords } from './use-words.ts';
import '../parts/fold.css';

/** The shortlist side by side: facts with sources, ways by year, what they wait for; the map beside it shows the ways. */
export function ComparePage() {
  const t = useText(compareTexts);
  const { lang, shortlist, ways } = useView();
  const clock = useClock();
  const words = useCompareWords();
  const { comparison, error, refetch } = useComparison();
  const { features, around, isSettled } = useWays(comparison, ways);
  useMarksOnMap(features);
  const box = boxAround(around);
  const show = useEffectEvent(() => box && showOnMap(box, false));
  const shown = isSettled ? [...shortlist].sort().join() + ways : null;
  useEffect(() => {
    if (shown !== null) show();
  }, [shown]);
  return (
    <div className="compare-page">
      <header className="compare-page__head">
        <h1>{t('title')}</h1>
        <p className="compare-page__note">{t('intro', { date: formatDate(clock, lang) })}</p>
        <p className="compare-page__tools">
          <Link className="action" to="/parks" search={keepParks}>
            {t('find')}
          </Link>
          {shortlist.length > 0 && (
            <>
              <CopyLink />
              <Link className="action" to="/parks/compare/sheet" search={keepWays}>
                {t('print')}
              </Link>
            </>
          )}
        </p>
      </header>
      {shortlist.length > 0 && (
        <details className="fold compare-page__nearest">
          <summary>{words.reckoned}</summary>
          <NearestChoices />
        </details>
      )}
      {shortlist.length === 0 && <p>{t('empty', { max: MAX_SHORTLIST })}</p>}
      {error && <ComparisonFailure error={error} retry={() => void refetch()} />}
      {shortlist.length > 0 && !comparison && !error && <p className="compare-page__note">{t('loading')}</p>}
      {shortlist.length > 0 && comparison && !error && (
        <>
          <CompareTable comparison={comparison} />
          <p className="compare-page__note">{t('distanceNote', { how: words.how })}</p>
          <PromiseList comparison={comparison} />
          <RatesNote rates={comparison.rates} />
        </>
      )}
    </div>
  );
}
