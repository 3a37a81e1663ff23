import { useText } from '../app/intl.tsx';
import { linksTexts } from '../messages/links.ts';
import { useView } from '../state/view.ts';
import { formatPoint } from './format-point.ts';
import type { ProjectLink } from './link-data.ts';

/** Near enough to see the border, the line and what lies about them. */
const ZOOM = 12;

/** Where a line crosses a border; pressed, the map goes there. */
export function CrossingPoint({ crossing }: { crossing: ProjectLink['crossings'][number] }) {
  const t = useText(linksTexts);
  const { lang, setMap } = useView();
  const { lon, lat, uncertain } = crossing;
  const at = formatPoint(lon, lat, lang);
  return (
    <span>
      <button type="button" className="link-ground__point" aria-label={t('crossing', { at })} onClick={() => setMap({ lon, lat, zoom: ZOOM })}>
        {at}
      </button>
      {uncertain && <span className="link-ground__uncertain"> {t('uncertain')}</span>}
    </span>
  );
}
