import { isKeyOf, kinds, projectTypes } from '../../db/vocabulary.ts';
import { BADGE_SIZE, badgeLook, badgeShapes, GLYPH_SCALE, RIM_WIDTH } from './badge-shape.ts';
import { colours } from './colours.ts';
import { GLYPH_SIZE, GLYPH_STROKE, glyphs } from './glyphs.ts';

/** Most device pixels to a pixel of the style: crisp enough on denser screens too. A tile may need a few hundred badges. */
const MOST = 2;

/** Device pixels to a pixel of the style that a map's badges are drawn with. @param mapRatio the map's own */
export const badgeRatio = (mapRatio: number): number => Math.min(MOST, Math.ceil(mapRatio));

/**
 * Draws the image that the style calls `badge:<kind>:<status>:<type>`.
 * @param ratio device pixels to a pixel of the style
 * @returns null for a name that is not a badge's, or where the browser gives no canvas
 */
export function badgeImage(name: string, ratio: number): ImageData | null {
  const [prefix, kind = '', status = '', type = ''] = name.split(':');
  if (prefix !== 'badge' || !isKeyOf(kinds, kind) || !isKeyOf(projectTypes, type)) return null;
  const pen = penOf(ratio);
  if (!pen) return null;
  pen.clearRect(0, 0, BADGE_SIZE, BADGE_SIZE);

  const look = badgeLook(status);
  const rim = new Path2D(badgeShapes[type].rim);
  pen.fillStyle = colours.paper;
  pen.fill(rim);
  pen.fillStyle = look.plate;
  pen.fill(new Path2D(badgeShapes[type].plate));
  pen.strokeStyle = colours.ink;
  pen.lineWidth = RIM_WIDTH;
  pen.lineCap = look.cap;
  pen.setLineDash(look.dash);
  pen.stroke(rim);

  pen.setLineDash([]);
  drawGlyph(pen, kind, look.glyph);
  if (look.crossed) {
    pen.strokeStyle = colours.ink;
    pen.lineWidth = 2.2;
    pen.stroke(new Path2D('M6 26 26 6'));
  }
  return pen.getImageData(0, 0, BADGE_SIZE * ratio, BADGE_SIZE * ratio);
}

/** One for all badges, in the main memory: to read each back from the graphics card took longer than all the rest of a first view. */
let kept: { pen: CanvasRenderingContext2D; ratio: number } | null = null;

function penOf(ratio: number): CanvasRenderingContext2D | null {
  if (kept?.ratio === ratio) return kept.pen;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = BADGE_SIZE * ratio;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.scale(ratio, ratio);
  kept = pen && { pen, ratio };
  return pen;
}

function drawGlyph(pen: CanvasRenderingContext2D, kind: keyof typeof glyphs, colour: string): void {
  const { stroke, fill } = glyphs[kind];
  pen.save();
  pen.translate(BADGE_SIZE / 2, BADGE_SIZE / 2);
  pen.scale(GLYPH_SCALE, GLYPH_SCALE);
  pen.translate(-GLYPH_SIZE / 2, -GLYPH_SIZE / 2);
  pen.fillStyle = pen.strokeStyle = colour;
  pen.lineWidth = GLYPH_STROKE;
  pen.lineCap = pen.lineJoin = 'round';
  if (fill) pen.fill(new Path2D(fill));
  if (stroke) pen.stroke(new Path2D(stroke));
  pen.restore();
}
