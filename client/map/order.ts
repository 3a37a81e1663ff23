import { accuracy } from './layers/accuracy.ts';
import { areas } from './layers/areas.ts';
import { basePoints } from './layers/base-points.ts';
import { baseWays } from './layers/base-ways.ts';
import { boundaries } from './layers/boundaries.ts';
import { chainage } from './layers/chainage.ts';
import { communeLabels, communes } from './layers/communes.ts';
import { corridorAxes, corridorBands } from './layers/corridors.ts';
import { halo } from './layers/halo.ts';
import { hits } from './layers/hits.ts';
import { land } from './layers/land.ts';
import type { AtlasLayer } from './layers/layer.ts';
import { measure } from './layers/measure.ts';
import { near, nearOrigin } from './layers/near.ts';
import { page } from './layers/page.ts';
import { parks } from './layers/parks.ts';
import { projectLabels, selectionLabels } from './layers/project-labels.ts';
import { reach } from './layers/reach.ts';
import { provinceLabels, seaLabels } from './layers/region-labels.ts';
import { symbolDots, symbols } from './layers/symbols.ts';
import { tracedLines } from './layers/traced-lines.ts';
import { wholes } from './layers/wholes.ts';

/** Everything on the map, lowest first. Of labels, the later in the list is placed first and keeps its room. */
export const order: readonly AtlasLayer[] = [
  land, // sea, neighbours, provinces
  corridorBands, // a tint of the land, as in print: what is mapped stays legible over it
  baseWays, // under the boundaries, so that a border along a road stays visible
  communes, // under the provinces, whose border they share
  boundaries,
  accuracy, // a circle of the selected symbol, under every line
  near, // where the filter seeks, under what it finds
  halo, // behind lines and badges
  areas,
  wholes, // behind their members
  corridorAxes,
  tracedLines, // what is surer lies above what is less sure
  nearOrigin, // seen beside what lies on the same ground
  hits, // invisible; under the symbols, which a pointer should meet first
  communeLabels, // finest of all
  symbolDots, // under the names of towns, which would vanish below them
  basePoints, // its labels give way to every name below
  provinceLabels,
  projectLabels, // before towns and provinces
  symbols, // over lines: a badge is small
  seaLabels, // Hoàng Sa and Trường Sa, on any ground
  chainage, // posts of the selected road, where one reads them
  parks, // over the badges of the same projects, which are faded
  page, // what the page beside the map speaks of
  reach, // the way that was asked for
  measure, // a reader's own line, over all that is drawn
  selectionLabels, // what was asked for, before any other name
];
