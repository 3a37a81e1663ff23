import type { Kind } from '../../db/vocabulary.ts';

/**
 * One glyph per kind: SVG path data in a 16 × 16 box, stroked 1.25 wide and not filled, so that list, legend and map
 * show the same sign. Lines take their form from the map: two lines, one line, hatched line.
 */
export const kindGlyphs: Record<Kind, string> = {
  expressway: 'M4 14 6.5 2M12 14 9.5 2M8 3v2.5M8 7v2.5M8 11v2.5',
  'national-road': 'M5 14 7 2M11 14 9 2',
  'regional-road': 'M3 13c4 0 2-5 5-5s1-5 5-5M3 13h0M13 3h0',
  'urban-road': 'M8 2v12M2 8h12M4.5 2v3h-2.5M11.5 14v-3h2.5',
  'border-road': 'M3 13C5 8 9 10 13 4M3 6h1.5M6 6h1.5M9 6h0M12 9v4M10.5 11h3',
  roadside: 'M3 13.5v-9l5-2.5 5 2.5v9M6.5 13.5V9h3v4.5M2 13.5h12',
  railway: 'M5.5 2v12M10.5 2v12M3.5 4.5h9M3.5 8h9M3.5 11.5h9',
  'urban-rail': 'M4.5 11V4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v7zM4.5 7.5h7M6.5 9.4h0M9.5 9.4h0M5.5 11 4 14M10.5 11 12 14',
  airport: 'M8 1.8v12.4M8 6 1.8 9.5M8 6l6.2 3.5M8 12l-2.7 2M8 12l2.7 2',
  seaport: 'M8 5v9M5.5 7h5M2.5 9.5C3 12.5 5.5 14 8 14s5-1.5 5.5-4.5M8 5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3',
  'river-port': 'M8 2v8M5.5 4.5h5M4 8c.5 1.5 2 2.5 4 2.5S11.5 9.5 12 8M2 13.5c1.5-1.2 2.5-1.2 4 0s2.5 1.2 4 0 2.5-1.2 4 0',
  'dry-port': 'M2 13.5h12M3 13.5V9h4.5v4.5M8.5 13.5V9H13v4.5M5.8 9V4.5h4.4V9',
  waterway: 'M2 5c2-1.6 4-1.6 6 0s4 1.6 6 0M2 9c2-1.6 4-1.6 6 0s4 1.6 6 0M2 13c2-1.6 4-1.6 6 0s4 1.6 6 0',
  'smart-border-gate': 'M3 14V4M13 14V4M2 4h12M3 8h10M8 8v3.5M6.5 14h3',
  'economic-zone': 'M2.5 2.5h11v11h-11zM2.5 8h11M8 2.5v11',
  'industrial-park': 'M2 13.5V7l4 2.5V7l4 2.5V3h3.5v10.5zM5 11.5h1.5M9 11.5h1.5',
  'industrial-cluster': 'M2 13.5V8l3.5 2.5V8L9 10.5V6h3v7.5zM2 13.5h12',
  logistics:
    'M1.5 4h8v7.5h-8zM9.5 6.5h2.7l2.3 2.5v2.5h-5M4.5 13.5a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6M11.5 13.5a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6',
  trade: 'M2.5 6.5 4 2.5h8l1.5 4M3 6.5v7h10v-7M2.5 6.5h11M6.5 13.5V9.5h3v4',
  energy: 'M9 1.8 3.8 9H8l-1 5.2L12.2 7H8z',
  water: 'M8 2c2.5 3.2 4 5.3 4 7.5a4 4 0 0 1-8 0C4 7.3 5.5 5.2 8 2z',
  waste: 'M3 4.5h10M6.5 4.5v-2h3v2M4.3 4.5 5 14h6l.7-9.5M6.8 7l.2 4.5M9.2 7 9 11.5',
  digital: 'M8 8v6M5.5 14h5M5.2 10.8a4 4 0 0 1 0-5.6M10.8 5.2a4 4 0 0 1 0 5.6M3 13A7 7 0 0 1 3 3M13 3a7 7 0 0 1 0 10M8 8h0',
  'urban-area': 'M2.5 14V6h4v8M6.5 14V2.5h4V14M10.5 14V8h3v6M1.5 14h13M8.5 5h0M8.5 8h0M4.5 9h0',
  rural: 'M2 14h12M3.5 14V9L7 6l3.5 3v5M12 14V7M12 7c-1.8 0-2-1.2-2-2.5C11.5 4.5 12 5.5 12 7zM12 7c0-1.8.8-2.5 2-2.8',
  education: 'M1.5 6 8 3l6.5 3L8 9zM4 7.3V11c1 1.2 2.5 1.8 4 1.8s3-.6 4-1.8V7.3M14.5 6v4',
  science: 'M6.5 2v4.5L3 13.5h10L9.5 6.5V2M5.5 2h5M5 10h6',
  'sport-culture': 'M2 8c0-2.5 2.5-4 6-4s6 1.5 6 4-2.5 4-6 4-6-1.5-6-4M5 8c0-1 1-1.7 3-1.7S11 7 11 8s-1 1.7-3 1.7S5 9 5 8',
  heritage: 'M2 14h12M3 14v-1.5h10V14M4 12.5V7M8 12.5V7M12 12.5V7M2.5 7h11L8 2.5z',
  tourism: 'M1.5 13.5 6 5l3 5.5 1.8-3 3.7 6zM12 5a1.3 1.3 0 1 0 0-2.6A1.3 1.3 0 0 0 12 5',
};
