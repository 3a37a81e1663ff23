import { useLocal, useText } from '../app/intl.tsx';
import { usePlans } from '../filters/use-plans.ts';
import { formatDate } from '../format.ts';
import { attribution } from '../map/attribution.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { shellTexts } from '../messages/shell.ts';
import { joined } from '../project/listed.ts';
import { useView } from '../state/view.ts';
import { useClock } from '../time/use-clock.ts';
import './paper-footer.css';
import { QrCode } from './qr-code.tsx';

/** How to open the page again, which plans it cites (by the letters that clauses are cited with), whose data the map is drawn from, and what «chưa nêu» means. */
export function PaperFooter({ address, version, cited }: { address: string; version: string; cited: readonly string[] }) {
  const t = useText(sheetTexts);
  const shell = useText(shellTexts);
  const local = useLocal();
  const { lang } = useView();
  const plans = usePlans().filter(({ id }) => cited.includes(id));
  const date = formatDate(useClock(), lang);
  return (
    <footer className="paper__footer">
      <QrCode text={address} label={t('qr')} />
      <div>
        <p>
          {t('reopen', { version, date })}
          <br />
          <a className="paper__address" href={address}>
            {address}
          </a>
        </p>
        {plans.length > 0 && (
          <p>
            {t('documents')}:{' '}
            {joined(
              plans.map(({ id, label }) => `${id} = ${local(label)}`),
              lang,
            )}
            .
          </p>
        )}
        <p>
          {shell('attribution')}:{' '}
          {joined(
            attribution.map(({ label }) => local(label)),
            lang,
          )}
          .
        </p>
        <p>
          {shell('title')}. {shell('notStatedHint')}
        </p>
      </div>
    </footer>
  );
}
