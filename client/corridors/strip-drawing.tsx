import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { corridorsTexts } from '../messages/corridors.ts';
import { useView } from '../state/view.ts';
import { Glyph } from './glyph.tsx';
import { type Class, classes, type Entry, kmStep, type Strip } from './strip-data.ts';
import { AXIS, LANE, LANES_TOP, labelled, lanesOf, scaleOf, WIDTH, yOf } from './strip-layout.ts';

/** Classes that are named on the strip itself, the first before the others. */
const NAMED: readonly Class[] = ['gate', 'capital', 'seaport', 'airport', 'park', 'station'];

type Props = {
  strip: Strip;
  entries: readonly Entry[];
  marked: string | null;
  onMark: (key: string | null) => void;
  onChoose: (entry: Entry) => void;
};

/** The corridor as a strip: its course as surely as it is known, places beside it, lines that cross it or run along. The list below tells the same. */
export function StripDrawing({ strip, entries, marked, onMark, onChoose }: Props) {
  const t = useText(corridorsTexts);
  const local = useLocal();
  const { lang } = useView();
  const { fromKm, toKm, sections } = strip;
  const { x } = scaleOf(fromKm, toKm);
  const step = kmStep(toKm - fromKm);
  const ticks = Array.from({ length: Math.floor(toKm / step) - Math.ceil(fromKm / step) + 1 }, (_, i) => (Math.ceil(fromKm / step) + i) * step);
  const stretches = entries.flatMap(({ key, line }) => (line?.along ?? []).map(([from, to], i) => ({ key: `${key} ${i}`, entry: key, from, to })));
  const lanes = lanesOf(stretches);
  const height = LANES_TOP + (Math.max(-1, ...lanes.values()) + 1) * LANE + 6;
  const places = entries.flatMap((entry) => (entry.place ? [{ entry, x: x(entry.km), y: yOf(entry.place), text: local(entry.name) }] : []));
  const rank = ({ entry }: { entry: Entry }) => NAMED.indexOf(entry.class);
  // No name is written over the road itself.
  const axis = Array.from({ length: WIDTH / 10 }, (_, i) => ({ x: i * 10, y: AXIS }));
  const names = labelled(
    places.filter((p) => rank(p) !== -1).toSorted((a, b) => rank(a) - rank(b)),
    [...places, ...axis],
  );
  const hand = (entry: Entry) => ({
    onMouseEnter: () => onMark(entry.key),
    onMouseLeave: () => onMark(null),
    onClick: () => onChoose(entry),
  });
  const km = (n: number) => t('km', { km: formatNumber(n, lang) });
  return (
    <svg
      className="strip-drawing"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={t('strip', { from: km(Math.round(fromKm)), to: km(Math.round(toKm)) })}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 24V${LANES_TOP - 18}`} stroke="var(--rule)" />
          <text x={x(tick)} y={LANES_TOP - 6} textAnchor="middle" className="strip-drawing__tick">
            {formatNumber(tick, lang)}
          </text>
        </g>
      ))}
      <text x="0" y={AXIS - 40} className="strip-drawing__side">
        {t('aboveLeft')}
      </text>
      <text x="0" y={AXIS + 48} className="strip-drawing__side">
        {t('belowRight')}
      </text>
      {sections.map(({ kind, fromKm: from, toKm: to, certainty }) => (
        <path
          key={`${kind} ${from}`}
          d={`M${x(from)} ${AXIS}H${Math.max(x(to), x(from) + 2)}`}
          stroke={kind === 'gap' ? 'var(--warning)' : 'var(--accent)'}
          strokeWidth={kind === 'gap' ? 2 : 5}
          strokeDasharray={kind === 'gap' ? '2 4' : certainty === 'alignment' || certainty === 'surveyed' ? undefined : '8 4'}
        />
      ))}
      {stretches.map(({ key, entry, from, to }) => {
        const y = LANES_TOP + (lanes.get(key) ?? 0) * LANE;
        const found = entries.find((e) => e.key === entry);
        return (
          found && (
            <path
              key={key}
              className="strip-drawing__mark"
              d={`M${x(from)} ${y}H${Math.max(x(to), x(from) + 2)}`}
              stroke={marked === entry ? 'var(--accent)' : 'var(--ink-soft)'}
              strokeWidth={marked === entry ? 5 : 3}
              {...hand(found)}
            />
          )
        );
      })}
      {entries.flatMap((entry) =>
        [...(entry.line?.crossings ?? []), ...(entry.line?.ends ?? [])].map((at) => (
          <path
            key={`${entry.key} ${at}`}
            className="strip-drawing__mark"
            d={`M${x(at)} ${AXIS - 9}V${AXIS + 9}`}
            stroke={marked === entry.key ? 'var(--accent)' : 'var(--ink-soft)'}
            strokeWidth={marked === entry.key ? 4 : 2}
            {...hand(entry)}
          />
        )),
      )}
      {places
        .toSorted((a, b) => classes.indexOf(b.entry.class) - classes.indexOf(a.entry.class))
        .map(({ entry, x: px, y }) => (
          <g key={entry.key} className="strip-drawing__mark" data-key={entry.key} transform={`translate(${px} ${y})`} {...hand(entry)}>
            <circle
              r="9"
              fill={marked === entry.key ? 'var(--accent-soft)' : 'transparent'}
              stroke={marked === entry.key ? 'var(--accent)' : 'none'}
            />
            <Glyph of={entry.class} isSolid={entry.place?.sure !== false && entry.state !== 'absent' && entry.state !== 'planned'} />
          </g>
        ))}
      {names.map(({ key, x: px, y, text, anchor }) => (
        <text key={key} x={px} y={y + 4} textAnchor={anchor} className="strip-drawing__name">
          {text}
        </text>
      ))}
    </svg>
  );
}
