import { isKeyOf, type ProjectType, statuses, statusNotStated } from '../../db/vocabulary.ts';
import { colours } from './colours.ts';

/** A badge in a square of 32: a plate in the status' colour, a rim in the status' pattern, the kind's glyph on it. */
export const BADGE_SIZE = 32;
export const GLYPH_SCALE = 0.78;
export const RIM_WIDTH = 1.7;

/** Plates by type: round for a project, square for a programme, six-cornered for a target. `plate` lies inside `rim`. */
export const badgeShapes: Record<ProjectType, { plate: string; rim: string }> = {
  project: { plate: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24z', rim: 'M16 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28z' },
  programme: { plate: 'M5 5h22v22H5z', rim: 'M3 3h26v26H3z' },
  target: { plate: 'M9.5 4.5h13l6.5 11.5-6.5 11.5h-13L3 16z', rim: 'M8.4 2.5h15.2L31 16l-7.4 13.5H8.4L1 16z' },
};

export type BadgeLook = { plate: string; glyph: string; dash: number[]; cap: 'butt' | 'round'; crossed: boolean };

/** Relative luminance (WCAG) above which dark ink reads better than paper. */
const LIGHT = 0.3;
const ENDED = ['decommissioning', 'decommissioned', 'cancelled'];

/** How a badge shows a status without its colour: the rim's dash, and a stroke across what has ended. */
export function badgeLook(status: string): BadgeLook {
  const look = isKeyOf(statuses, status) ? statuses[status] : statusNotStated;
  const dash: readonly number[] = look.dash ?? [];
  return {
    plate: look.colour,
    glyph: luminance(look.colour) > LIGHT ? colours.ink : colours.paper,
    dash: dash.map((length) => length * RIM_WIDTH),
    cap: dash.length > 0 && dash.every((length, i) => i % 2 === 1 || length < 0.3) ? 'round' : 'butt',
    crossed: ENDED.includes(status),
  };
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
