import { useText } from '../app/intl.tsx';
import { shellTexts } from '../messages/shell.ts';

/** The room of a row that is on its way. @param height of the row in px, when last it was there */
export function AwayRow({ index, of, gap, height }: { index: number; of: number; gap: number; height: number }) {
  const t = useText(shellTexts);
  return (
    <li className="project-row" data-index={index} aria-posinset={index + 1} aria-setsize={of} style={{ height, marginTop: gap }}>
      <span className="visually-hidden">{t('loading')}</span>
    </li>
  );
}
