import { lazy, useState } from 'react';
import { useText } from '../app/intl.tsx';
import { listTexts } from '../messages/list.ts';
import '../parts/fold.css';
import { Late } from '../parts/late.tsx';
import './totals-fold.css';

const TotalsTable = lazy(async () => ({ default: (await import('./totals-table.tsx')).TotalsTable }));

/** «Tổng chiều dài, diện tích»: folded, and asked for only when it is opened. */
export function TotalsFold() {
  const t = useText(listTexts);
  const [open, setOpen] = useState(false);
  return (
    <details className="fold totals-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('totals')}</summary>
      {open && (
        <Late wait={<p>…</p>}>
          <TotalsTable />
        </Late>
      )}
    </details>
  );
}
