import { Link } from '@tanstack/react-router';
import { useText } from '../../app/intl.tsx';
import { useHead } from '../../app/use-document-head.ts';
import { compareTexts } from '../../messages/compare.ts';
import { sheetTexts } from '../../messages/sheet.ts';
import { shellTexts } from '../../messages/shell.ts';
import { keepWays } from '../../parks/keep-parks.ts';
import { Paper } from '../../sheet/paper.tsx';
import { Pinned } from '../../sheet/pinned.tsx';
import { MAX_SHORTLIST } from '../../state/shortlist.ts';
import { useView } from '../../state/view.ts';
import { ComparisonFailure } from '../comparison-failure.tsx';
import { useComparison } from '../use-comparison.ts';
import { ComparePaper } from './compare-paper.tsx';

/** Two A4 pages of the shortlist, as it is known on the day of the address. */
export function CompareSheet() {
  return (
    <Pinned>
      <Sheet />
    </Pinned>
  );
}

function Sheet() {
  const t = useText(compareTexts);
  const ts = useText(sheetTexts);
  const shell = useText(shellTexts);
  const { shortlist } = useView();
  const { comparison, error, refetch, isPlaceholderData } = useComparison();
  useHead([t('title'), ts('title'), shell('title')].join(' · '));
  const back = (
    <Link className="action" to="/parks/compare" search={keepWays}>
      {t('sheetBack')}
    </Link>
  );
  // While another day or list is fetched, the pages must not be printed with the last one's figures.
  if (comparison && !error && !isPlaceholderData && shortlist.length > 0) return <ComparePaper comparison={comparison} back={back} />;
  return (
    <Paper back={back} address={null} isReady={false} paper={null}>
      {shortlist.length === 0 ? (
        <p className="paper__wait">{t('empty', { max: MAX_SHORTLIST })}</p>
      ) : error ? (
        <ComparisonFailure error={error} retry={() => void refetch()} />
      ) : (
        <p className="paper__wait">{t('loading')}</p>
      )}
    </Paper>
  );
}
