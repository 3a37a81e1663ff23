import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import './facet-button.css';

/** What stands on a criterion's button: its name, and how much of it is chosen. */
export function ChoiceFace({ label, chosen }: { label: string; chosen: number }) {
  const t = useText(filtersTexts);
  return (
    <>
      {label}
      {chosen > 0 && (
        <span className="facet-popover__count">
          <span aria-hidden="true">{chosen}</span>
          <span className="visually-hidden">, {t('chosenCount', { count: chosen })}</span>
        </span>
      )}
      <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
        <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.25" />
      </svg>
    </>
  );
}
