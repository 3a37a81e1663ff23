import type { Kind } from '../../db/vocabulary.ts';

/** One glyph per kind, as SVG path data in a square of 20: outlines to be stroked, and what is filled. */
export type Glyph = { stroke?: string; fill?: string };
export const GLYPH_SIZE = 20;
/** Width of the stroke in the same units; round caps and joins. */
export const GLYPH_STROKE = 1.9;

export const glyphs: Record<Kind, Glyph> = {
  expressway: { stroke: 'M6.5 3 4 17M13.5 3l2.5 14M10 3.5V6M10 9v2.5M10 14.5V17' },
  'national-road': { stroke: 'M10 2.8l6 2v5.4c0 3.8-2.8 5.8-6 7-3.2-1.2-6-3.2-6-7V4.8z' },
  'regional-road': { stroke: 'M6.5 17c0-6.5 7.5-5 7.5-9.5C14 5 12 3.5 8.5 3.5' },
  'urban-road': { stroke: 'M7 3v14M13 3v14M3 7h14M3 13h14' },
  'border-road': { stroke: 'M8 17V3.5M5 17h6', fill: 'M8 3h8l-2.4 3L16 9H8z' },
  roadside: { stroke: 'M7 17V3.8h4a3.8 3.8 0 0 1 0 7.6H7' },
  railway: { stroke: 'M6 3.5h8v9.5H6zM6 8.5h8M7.2 13 5 17M12.8 13l2.2 4' },
  'urban-rail': { stroke: 'M4 16.5V4.5l6 7.5 6-7.5v12' },
  airport: {
    fill: 'M10 1.8c.9 0 1.3 1.1 1.3 2.2v4l6.5 3.9v1.9l-6.5-1.9v3.5l2 1.5V18.3l-3.3-.9-3.3.9V16.9l2-1.5v-3.5l-6.5 1.9v-1.9L8.7 8V4c0-1.1.4-2.2 1.3-2.2z',
  },
  seaport: { stroke: 'M10 6.6V17M8.2 4.8a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0M6.8 9.4h6.4M3.8 11c0 4 3 6 6.2 6s6.2-2 6.2-6' },
  'river-port': { stroke: 'M10 2.5v9.3M7 5.5h6M5 8.3c.4 2.6 2.5 3.7 5 3.7s4.6-1.1 5-3.7M2.5 16.5c1.9-1.6 3.2-1.6 5 0s3.2 1.6 5 0 3.1-1.6 5 0' },
  'dry-port': { stroke: 'M2.8 5.5h14.4v9H2.8zM6.5 5.5v9M10 5.5v9M13.5 5.5v9' },
  waterway: {
    stroke:
      'M2.5 6c1.9-1.7 3.2-1.7 5 0s3.2 1.7 5 0 3.1-1.7 5 0M2.5 10.5c1.9-1.7 3.2-1.7 5 0s3.2 1.7 5 0 3.1-1.7 5 0M2.5 15c1.9-1.7 3.2-1.7 5 0s3.2 1.7 5 0 3.1-1.7 5 0',
  },
  'smart-border-gate': { stroke: 'M4.5 17V7.5h11V17M2.5 7.5h15M8 17v-5h4v5M10 7.5V3' },
  'economic-zone': { stroke: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4', fill: 'M10 6.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z' },
  'industrial-park': { fill: 'M2.5 17.5V8.5l4.7 3.2V8.5l4.7 3.2L12.8 3h3.6l1.1 8.5v6z' },
  'industrial-cluster': { fill: 'M7 3h6v6H7zM3 11h6v6H3zM11 11h6v6h-6z' },
  logistics: {
    stroke: 'M2.5 5.5h9v8.5h-9zM11.5 8.5h3.3l2.7 2.8V14h-6',
    fill: 'M5.5 13a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6zM14 13a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6z',
  },
  trade: { stroke: 'M4.8 7h10.4l1 10H3.8zM7.3 9.5V5.7a2.7 2.7 0 0 1 5.4 0v3.8' },
  energy: { fill: 'M12 1.5 4 11.8h4.8L7.5 18.5l8.5-10.8h-5z' },
  water: { fill: 'M10 2c3.3 4.3 5.6 7 5.6 10.2a5.6 5.6 0 0 1-11.2 0C4.4 9 6.7 6.3 10 2z' },
  waste: { stroke: 'M3.5 6h13M7.8 6V3.5h4.4V6M5 6l1 11h8l1-11M8.6 9.2v4.6M11.4 9.2v4.6' },
  digital: {
    stroke: 'M10 9v8M6.8 17h6.4M7 11a4.2 4.2 0 0 1 0-6M13 11a4.2 4.2 0 0 0 0-6M4.4 13.3a7.6 7.6 0 0 1 0-10.6M15.6 13.3a7.6 7.6 0 0 0 0-10.6',
  },
  'urban-area': { fill: 'M2.5 17.5v-8h4.2V3h6.6v4.5h4.2v10z' },
  rural: { stroke: 'M2.8 10 10 3.8l7.2 6.2M5 8.5V17h10V8.5M8.5 17v-4.5h3V17' },
  education: { fill: 'M10 3.5 1.5 8l8.5 4.5L18.5 8z', stroke: 'M5.3 11.5v3.2c2.6 2.3 6.8 2.3 9.4 0v-3.2M17.5 8.5V13' },
  science: { stroke: 'M8 3v5.2L3.8 16.8h12.4L12 8.2V3M6.5 3h7M6.3 12.3h7.4' },
  'sport-culture': {
    stroke: 'M6 5H3.2c0 2.7 1 3.9 3.2 4.2M14 5h2.8c0 2.7-1 3.9-3.2 4.2M10 12.5V16M6.5 17h7',
    fill: 'M5.8 3h8.4v5.5a4.2 4.2 0 0 1-8.4 0z',
  },
  heritage: { stroke: 'M5 9v6M8.3 9v6M11.7 9v6M15 9v6M3 17h14', fill: 'M10 2.5 2 8h16z' },
  tourism: { fill: 'M1.5 17 7.5 7l3.5 5.5L13.5 9l5 8zM15 3a2.1 2.1 0 1 1 0 4.2A2.1 2.1 0 1 1 15 3z' },
};
