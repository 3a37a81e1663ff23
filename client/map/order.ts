import type { AtlasLayer } from './layers/layer.ts';
import { accuracy } from './layers/accuracy.ts';
import { areas } from './layers/areas.ts';
import { basePoints } from './layers/base-points.ts';
import { baseWays } from './layers/base-ways.ts';
import { boundaries } from './layers/boundaries.ts';
import { corridorAxes, corridorBands } from './layers/corridors.ts';
import { halo } from './layers/halo.ts';
import { hits } from './layers/hits.ts';
import { land } from './layers/land.ts';
import { projectLabels, selectionLabels } from './layers/project-labels.ts';
import { provinceLabels, seaLabels } from './layers/region-labels.ts';
import { symbols } from './layers/symbols.ts';
import { tracedLines } from './layers/traced-lines.ts';

/** The atlas's own ground; a reader may put another one in its place. Lowest first. */
export const ground: readonly AtlasLayer[] = [
  land, // sea, neighbours, provinces
  baseWays, // under the boundaries, so that a border along a road stays visible
  boundaries,
  basePoints, // its labels give way to all names below
];

/** The projects, over whatever ground. Of labels, the later in the list is placed first and keeps its room. */
export const overGround: readonly AtlasLayer[] = [
  corridorBands, // widest and faintest
  accuracy, // a circle of the selected symbol, under every line
  halo, // behind lines and badges, over bands
  areas,
  corridorAxes,
  tracedLines, // what is surer lies above what is less sure
  provinceLabels,
  projectLabels, // before towns and provinces
  symbols, // over lines: a badge is small
  seaLabels, // Hoàng Sa and Trường Sa, on any ground
  selectionLabels, // what was asked for, before any other name
  hits, // invisible; topmost for the pointer
];
