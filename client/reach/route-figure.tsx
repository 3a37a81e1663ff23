import { useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { reachTexts } from '../messages/reach.ts';
import { useView } from '../state/view.ts';
import { formatMinutes, roundKm } from './duration.ts';
import type { WayFound } from './use-reach.ts';

/** How far and how long. */
export function RouteFigure({ way: { km, minutes } }: { way: WayFound }) {
  const t = useText(reachTexts);
  const { lang } = useView();
  return (
    <p className="reach-panel__figure" data-km={km} data-minutes={minutes}>
      {t('answer', { km: formatLength(roundKm(km), lang), time: formatMinutes(minutes, lang) })}
    </p>
  );
}
