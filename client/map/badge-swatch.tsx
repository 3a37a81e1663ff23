import { isKeyOf, kinds, type ProjectType } from '../../db/vocabulary.ts';
import { BADGE_SIZE, badgeLook, badgeShapes, GLYPH_SCALE, RIM_WIDTH } from './badge-shape.ts';
import { colours } from './colours.ts';
import { GLYPH_SIZE, GLYPH_STROKE, glyphs } from './glyphs.ts';

/** The map's badge of a kind and status, for lists and the legend. Decorative: a word stands beside it. */
export function BadgeSwatch({ kind, status, type, size = 22 }: { kind: string; status: string; type: ProjectType; size?: number }) {
  const look = badgeLook(status);
  const glyph = isKeyOf(kinds, kind) ? glyphs[kind] : {};
  const inset = BADGE_SIZE / 2 - (GLYPH_SIZE * GLYPH_SCALE) / 2;
  return (
    <svg className="map-badge" viewBox={`0 0 ${BADGE_SIZE} ${BADGE_SIZE}`} width={size} height={size} aria-hidden="true">
      <path d={badgeShapes[type].plate} fill={look.plate} />
      <path
        d={badgeShapes[type].rim}
        fill="none"
        stroke={colours.ink}
        strokeWidth={RIM_WIDTH}
        strokeDasharray={look.dash.join(' ')}
        strokeLinecap={look.cap}
      />
      <g transform={`translate(${inset} ${inset}) scale(${GLYPH_SCALE})`} strokeLinecap="round" strokeLinejoin="round">
        {glyph.fill && <path d={glyph.fill} fill={look.glyph} />}
        {glyph.stroke && <path d={glyph.stroke} fill="none" stroke={look.glyph} strokeWidth={GLYPH_STROKE} />}
      </g>
      {look.crossed && <path d="M6 26 26 6" stroke={colours.ink} strokeWidth="2.2" />}
    </svg>
  );
}
