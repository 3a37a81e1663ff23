import { useQuery } from '@tanstack/react-query';
import { findZone, zoneKey } from '../../geo/vn2000-zones.ts';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { useZone } from '../coordinates/use-zone.ts';
import { ZoneSelect } from '../coordinates/zone-select.tsx';
import { formatAccuracy } from '../format.ts';
import { useView } from '../state/view.ts';
import { EndsTable } from './ends-table.tsx';
import type { ProjectPage } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';
import './vertices-section.css';
import { coordinatesTexts } from '../messages/coordinates.ts';

/** Where the drawing ends, in VN-2000 of the province's own meridian or a chosen one, and the file of all its vertices. */
export function VerticesSection({ page }: { page: ProjectPage }) {
  const t = useText(coordinatesTexts);
  const { lang, zone: chosen } = useView();
  const { own: here } = useZone();
  const { data } = useQuery(useTRPC().vn2000.ends.queryOptions({ id: page.id }));
  if (!data) return null;
  const own = data.meridian === null ? here : findZone(data.meridian);
  const zone = chosen ?? own;
  const address = zone && `/export/vertices.csv?id=${encodeURIComponent(page.id)}&${zone.width === 3 ? 'meridian' : 'crs'}=${zoneKey(zone)}`;
  return (
    <PanelSection heading={t('vertices')}>
      <ZoneSelect own={own} />
      {zone && data.ends.length > 0 && <EndsTable ends={data.ends} zone={zone} />}
      <p className="project-panel__aside">{t('verticesCaution', { distance: formatAccuracy(page.accuracyM, lang) })}</p>
      <p className="project-panel__aside">{address ? t('verticesHint', { count: data.vertices }) : t('verticesNeedZone')}</p>
      {address && (
        <p className="vertices-section__files">
          <a href={address} download>
            {t('verticesPoint')}
          </a>
          <a href={`${address}&decimal=comma`} download>
            {t('verticesComma')}
          </a>
        </p>
      )}
    </PanelSection>
  );
}
