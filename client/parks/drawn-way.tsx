import { useQuery } from '@tanstack/react-query';
import type { Feature, Position } from 'geojson';
import { useMemo } from 'react';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { formatLength, formatNumber } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { roundKm } from '../reach/duration.ts';
import { lookOf } from '../state/look.ts';
import { useMarksOnMap } from '../state/page-marks.ts';
import { useView } from '../state/view.ts';
import { wayMarks } from './way-marks.ts';

const NOTHING: Feature[] = [];
const pair = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat];
/** To a metre: an address need not be longer. */
const point = ([lon = 0, lat = 0]: Position) => ({ lon: Number(lon.toFixed(5)), lat: Number(lat.toFixed(5)) });

/** The way between a park and what it is near to: on the map, and in words; or why there is none. */
export function DrawnWay({ from, to }: { from: Position; to: Position }) {
  const t = useText(parksTexts);
  const { filter, lang, parks, setRoute } = useView();
  const { data, error, isPending } = useQuery(
    useTRPC().network.route.queryOptions({
      from: pair(from),
      to: pair(to),
      ...(parks.by && { by: parks.by }),
      ...lookOf(filter),
      lang,
    }),
  );
  const features = useMemo(() => (data ? wayMarks(data) : NOTHING), [data]);
  useMarksOnMap(features);
  return (
    <p className="park-detail__note" role="status">
      {isPending && t('drawing')}
      {error?.message}
      {data &&
        t('drawn', {
          km: formatLength(roundKm(data.km), lang),
          minutes: t('minutes', { minutes: formatNumber(Math.round(data.minutes), lang) }),
        })}{' '}
      <button type="button" className="action" onClick={() => setRoute({ from: point(from), to: point(to) })}>
        {t('wayWhole')}
      </button>
    </p>
  );
}
