import { useLocal, useText } from '../app/intl.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { reachTexts } from '../messages/reach.ts';
import './reach-panel.css';
import { useView } from '../state/view.ts';
import type { WayFound } from './use-reach.ts';
import '../parts/fold.css';

/** The speeds that the minutes rest on, each with the text that sets it and what is assumed beyond. */
export function SpeedNotes({ speeds }: { speeds: WayFound['speeds'] }) {
  const t = useText(reachTexts);
  const local = useLocal();
  const { lang } = useView();
  return (
    <details className="fold reach-panel__fold">
      <summary>{t('speeds')}</summary>
      <ul>
        {speeds.map(({ class: name, label, kmh, assumed, sources }) => (
          <li key={name}>
            <b>{t('speed', { label: local(label), kmh: formatNumber(kmh, lang) })}</b> {local(assumed)}
            {sources.map(({ title, clause, dated, url, says }) => (
              <p key={`${title} ${clause ?? ''}`}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {[title, clause, dated && formatDate(dated, lang)].filter(Boolean).join(', ')}
                  <span className="visually-hidden"> ({t('newTab')})</span>
                </a>
                {t('says', { text: local(says) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
