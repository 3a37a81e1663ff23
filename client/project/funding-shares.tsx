import { type Funding, fundings, type Localized } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { formatMoney, formatPercent, formatQuantity, type Quantity } from '../format.ts';
import { useView } from '../state/view.ts';
import { asKey, asList, asLocalized, asNumber, asQuantity, asRecord } from './value-guards.ts';
import './funding-shares.css';
import { projectTexts } from '../messages/project.ts';

export type Share = { source: Funding; amountBnVnd: Quantity | null; sharePct: number | null; label: Localized | null };

export function asShares(value: unknown): Share[] | null {
  return asList(value, (item) => {
    const record = asRecord(item);
    const source = asKey(fundings, record?.source);
    return (
      record &&
      source && { source, amountBnVnd: asQuantity(record.amountBnVnd), sharePct: asNumber(record.sharePct), label: asLocalized(record.label) }
    );
  });
}

/**
 * Each part's percentage: as stated, or computed from the amounts where every part states one and none a percentage.
 * Null where neither holds: then no bar is drawn, for its lengths would be made up.
 */
export function percentages(shares: readonly Share[]): { percent: number; computed: boolean }[] | null {
  if (shares.every((s) => s.sharePct !== null)) return shares.map((s) => ({ percent: s.sharePct ?? 0, computed: false }));
  const amounts = shares.map((s) => (typeof s.amountBnVnd === 'number' ? s.amountBnVnd : null));
  if (shares.length < 2 || amounts.some((a) => a === null) || shares.some((s) => s.sharePct !== null)) return null;
  const total = amounts.reduce<number>((sum, a) => sum + (a ?? 0), 0);
  return amounts.map((a) => ({ percent: (100 * (a ?? 0)) / total, computed: true }));
}

/** Who pays how much: a thin bar where the parts are known, and always the list of sources with amounts and percentages. */
export function FundingShares({ shares }: { shares: readonly Share[] }) {
  const { lang } = useView();
  const t = useText(projectTexts);
  const parts = percentages(shares);
  return (
    <div className="funding-shares">
      {parts && (
        <div className="funding-shares__bar" aria-hidden="true">
          {parts.map(({ percent }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a claim never change place
            <span key={i} className={`funding-shares__part funding-shares__tone-${i % 5}`} style={{ flexBasis: `${percent}%` }} />
          ))}
        </div>
      )}
      <ul>
        {shares.map((share, i) => {
          const part = parts?.[i];
          const percent = part
            ? `${part.computed ? '≈ ' : ''}${formatPercent(Math.round(part.percent * 10) / 10, lang)}`
            : share.sharePct !== null && formatPercent(share.sharePct, lang);
          const source = fundings[share.source].label[lang];
          const amount = share.amountBnVnd !== null && formatQuantity(share.amountBnVnd, (n) => formatMoney(n, lang));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a claim never change place
            <li key={i} className="funding-shares__row">
              {parts && <span className={`funding-shares__key funding-shares__tone-${i % 5}`} aria-hidden="true" />}
              <span className="funding-shares__source">{share.label?.[lang] ?? source}</span>
              <span className="funding-shares__percent">{percent}</span>
              <span className="funding-shares__amount">
                {[amount || (!percent && t('shareNotGiven')), share.label && source].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {parts?.some((p) => p.computed) && <p className="funding-shares__note">{t('shareComputed')}</p>}
    </div>
  );
}
