import { useEffect } from 'react';
import { useSelectedRoutes } from '../routes/use-routes.ts';
import { useView } from '../state/view.ts';
import type { AtlasMap } from './atlas-map.ts';
import { chainageMarks, postPosition } from './chainage-marks.ts';
import { CHAINAGE } from './sources.ts';

/** Puts the kilometres of the selected project's roads on the map, and goes to the post of the address. Draws nothing itself. */
export function RouteMarks({ atlas }: { atlas: AtlasMap }) {
  const { post } = useView();
  const routes = useSelectedRoutes();
  useEffect(() => atlas.show(CHAINAGE, chainageMarks(routes, post)), [atlas, routes, post]);
  useEffect(() => () => atlas.show(CHAINAGE, []), [atlas]);
  useEffect(() => {
    const at = post && postPosition(routes, post)?.position;
    if (at) atlas.fit([...at, ...at]);
  }, [atlas, routes, post]);
  return null;
}
