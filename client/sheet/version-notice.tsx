import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { writeAddress } from '../state/address.ts';
import { useView } from '../state/view.ts';
import { differs } from './sheet-address.ts';

/** Says that the data have changed since an address was printed, and leads to what did. */
export function VersionNotice({ version }: { version: string }) {
  const t = useText(sheetTexts);
  const { filter, lang, dropVersion } = useView();
  const { data } = useQuery(useTRPC().version.queryOptions());
  if (!data || !differs(version, data.dataVersion)) return null;
  const language = writeAddress({ lang }).replace('?', '&');
  return (
    <p className="notices__line version-notice">
      {t('versionDiffers', { printed: version, now: data.dataVersion })}
      {filter.asOf && <a href={`/changes?since=${filter.asOf}${language}`}>{t('whatChanged', { date: formatDate(filter.asOf, lang) })}</a>}
      <button type="button" className="action" onClick={dropVersion}>
        {t('dismiss')}
      </button>
    </p>
  );
}
