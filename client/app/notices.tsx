import { lazy } from 'react';
import { useDropped } from '../state/dropped.ts';
import { useOnline } from '../state/online.ts';
import { useView } from '../state/view.ts';
import { useText } from './intl.tsx';
import './notices.css';
import { shellTexts } from '../messages/shell.ts';
import { Late } from '../parts/late.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

const VersionNotice = lazy(async () => ({ default: (await import('../sheet/version-notice.tsx')).VersionNotice }));

/** Lines under the header: lost connection, parts of the address that could not be read, a filter the server refused, an address printed of other data. */
export function Notices() {
  const t = useText(shellTexts);
  const online = useOnline();
  const { dropped, dismiss } = useDropped();
  const { version } = useView();
  return (
    <div className="notices" role="status">
      {!online && <p className="notices__line">{t('offline')}</p>}
      {dropped.length > 0 && (
        <p className="notices__line">
          {t('dropped', { parts: dropped.map(({ parameter, value }) => `${parameter}=${value}`).join(', ') })}
          <button type="button" className="action" onClick={dismiss}>
            {t('dismiss')}
          </button>
        </p>
      )}
      {version !== undefined && (
        <Late>
          <VersionNotice version={version} />
        </Late>
      )}
      <RefusalNotice />
    </div>
  );
}
