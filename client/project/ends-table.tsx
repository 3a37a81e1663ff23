import type { Vertex } from '../../geo/vertices.ts';
import type { Zone } from '../../geo/vn2000-zones.ts';
import { useText } from '../app/intl.tsx';
import { formatMetres, planeOf } from '../coordinates/readings.ts';
import { useZoneName } from '../coordinates/use-zone-name.ts';
import { coordinatesTexts } from '../messages/coordinates.ts';
import { useView } from '../state/view.ts';

/** A small table; a network of many pieces is for the file. */
const MOST = 8;

/** The ends of a project's lines, or its points, on the plane of a zone. A place that the zone does not reach says so. */
export function EndsTable({ ends, zone }: { ends: readonly Vertex[]; zone: Zone }) {
  const t = useText(coordinatesTexts);
  const nameOf = useZoneName();
  const { lang } = useView();
  const parts = ends.at(-1)?.part ?? 1;
  return (
    <>
      <table className="vertices-section__ends">
        <thead>
          <tr>
            <th scope="col">{t('end')}</th>
            <th scope="col">{t('north')}</th>
            <th scope="col">{t('east')}</th>
          </tr>
        </thead>
        <tbody>
          {ends.slice(0, MOST).map((end, i) => {
            const plane = planeOf(end, zone);
            const alone = ends[i - 1]?.part !== end.part && ends[i + 1]?.part !== end.part;
            const name = t(alone ? 'endPoint' : end.index === 1 ? 'endStart' : 'endFinish');
            return (
              <tr key={`${end.part}-${end.index}`}>
                <th scope="row">{parts > 1 ? t('endPart', { end: name, part: end.part }) : name}</th>
                {typeof plane === 'string' ? (
                  <td colSpan={2}>{t(plane === 'outside-zone' ? plane : 'outside-vietnam', { zone: nameOf(zone) })}</td>
                ) : (
                  <>
                    <td>{formatMetres(plane.n, lang, 0)}</td>
                    <td>{formatMetres(plane.e, lang, 0)}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {ends.length > MOST && <p className="project-panel__aside">{t('endsMore', { count: ends.length - MOST })}</p>}
    </>
  );
}
