import { isKeyOf, statuses, statusNotStated } from '../../db/vocabulary.ts';
import { BadgeSwatch } from './badge-swatch.tsx';
import { colours } from './colours.ts';
import type { Swatch as SwatchOf } from './layers/layer.ts';
import type { Stroke } from './line-forms.ts';

const WIDTH = 36;
const HEIGHT = 16;

/** A sample of what a layer draws, beside its word in the legend. */
export function Swatch({ swatch }: { swatch: SwatchOf }) {
  if (swatch.form === 'badge') return <BadgeSwatch kind={swatch.kind} status={swatch.status} type={swatch.type} />;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      opacity={swatch.form === 'line' ? swatch.opacity : undefined}
      aria-hidden="true"
    >
      {swatch.form === 'line' &&
        swatch.strokes.map((stroke) => <LineStroke key={JSON.stringify(stroke)} stroke={stroke} status={swatch.status ?? 'not-stated'} />)}
      {swatch.form === 'area' && <rect x="2" y="2" width={WIDTH - 4} height={HEIGHT - 4} fill={swatch.fill} stroke={swatch.outline} />}
      {swatch.form === 'band' && (
        <>
          <rect y="1" width={WIDTH} height={HEIGHT - 2} rx="7" fill={statuses.implementation.colour} opacity="0.3" />
          <path d={`M4 8H${WIDTH - 4}`} stroke={statuses.implementation.colour} strokeWidth="2" strokeDasharray="6 2" />
        </>
      )}
      {swatch.form === 'dot' && <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="5" fill={swatch.fill} stroke={swatch.outline} strokeWidth="1.6" />}
      {swatch.form === 'accuracy' && (
        <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="7" fill={colours.selection} fillOpacity="0.08" stroke={colours.selection} strokeOpacity="0.6" />
      )}
    </svg>
  );
}

function LineStroke({ stroke, status }: { stroke: Stroke; status: string }) {
  const look = isKeyOf(statuses, status) ? statuses[status] : statusNotStated;
  const lengths = stroke.dash === 'status' ? look.dash : stroke.dash;
  const dashes: readonly number[] = lengths ?? [];
  const round = stroke.dash === 'status' && dashes.length > 0 && dashes.every((length, i) => i % 2 === 1 || length < 0.3);
  const offsets = stroke.gap === undefined ? [0] : [-(stroke.gap + stroke.width) / 2, (stroke.gap + stroke.width) / 2];
  return offsets.map((offset) => (
    <path
      key={offset}
      d={`M2 ${HEIGHT / 2 + offset}H${WIDTH - 2}`}
      stroke={stroke.colour === 'status' ? look.colour : stroke.colour}
      strokeWidth={stroke.width}
      strokeDasharray={dashes.map((length) => length * stroke.width).join(' ')}
      strokeLinecap={round ? 'round' : 'butt'}
    />
  ));
}
