import { useText } from '../app/intl.tsx';
import './list-skeleton.css';
import { shellTexts } from '../messages/shell.ts';

/** As many as a screen shows. */
const rows = Array.from({ length: 10 }, (_, row) => `row ${row}`);

/** The list's shape while its first rows are on their way. */
export function ListSkeleton() {
  const t = useText(shellTexts);
  return (
    <div role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <div className="list-skeleton" aria-hidden="true">
        {rows.map((row) => (
          <div key={row} className="list-skeleton__row">
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  );
}
