import { useEffect } from 'react';
import { useShownParks } from '../state/shown-parks.ts';
import type { AtlasMap } from './atlas-map.ts';
import { PARKS } from './sources.ts';

/** Puts the parks that the page beside the map has found on it. Draws nothing itself. */
export function ParkMarks({ atlas }: { atlas: AtlasMap }) {
  const features = useShownParks();
  useEffect(() => atlas.show(PARKS, [...features]), [atlas, features]);
  return null;
}
