import './map-view.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect, useRef, useState } from 'react';
import { filterParams } from '../../server/inputs/query-string.ts';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { useSummary } from '../list/use-summary.ts';
import { BLANK, drawingOf, type Measuring, withPoint } from '../measure/measuring.ts';
import { mapTexts } from '../messages/map.ts';
import { Late } from '../parts/late.tsx';
import { setCentre } from '../state/centre.ts';
import { setHovered, useHovered } from '../state/hover.ts';
import { lookOf } from '../state/look.ts';
import { setMapAtRest } from '../state/map-rest.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { isShownPark } from '../state/shown-parks.ts';
import { POINT_ZOOM, useMapPosition, useView } from '../state/view.ts';
import { withPoint as withEnd } from '../state/way.ts';
import { Controls } from './controls.tsx';
import type { Choice } from './events.ts';
import { keepGround, readKeptGround } from './kept-ground.ts';
import { Legend } from './legend.tsx';
import { levelsDeeper } from './name-zoom.ts';
import { Notice } from './notice.tsx';
import { PageMarks } from './page-marks.tsx';
import { ParkMarks } from './park-marks.tsx';
import { ReadoutLine } from './readout-line.tsx';
import { MEASURE } from './sources.ts';
import { useAtlasMap } from './use-atlas-map.ts';

// What few readers of the map open, each with its texts.
const ReachTool = lazy(async () => ({ default: (await import('../reach/reach-tool.tsx')).ReachTool }));
const MeasurePanel = lazy(async () => ({ default: (await import('../measure/measure-panel.tsx')).MeasurePanel }));
const PointCard = lazy(async () => ({ default: (await import('../coordinates/point-card.tsx')).PointCard }));
const Chooser = lazy(async () => ({ default: (await import('./chooser.tsx')).Chooser }));
const NearBand = lazy(async () => ({ default: (await import('./near-band.tsx')).NearBand }));
const RouteMarks = lazy(async () => ({ default: (await import('./route-marks.tsx')).RouteMarks }));

/** A click is not as exact as a typed coordinate: six decimals of a degree, 0.1 m. */
const toMetre = ({ lon, lat }: MarkedPoint): MarkedPoint => ({ lon: Number(lon.toFixed(6)), lat: Number(lat.toFixed(6)) });

/** The map of the address's filter and selection; fills its parent. */
export function MapView() {
  const t = useText(mapTexts);
  const trpc = useTRPC();
  const container = useRef<HTMLDivElement>(null);
  const position = useMapPosition();
  const { filter, lang, selected, select, setMap, at, setPoint, setPark, route, setRoute } = useView();
  const [picking, setPicking] = useState(false);
  const [measuring, setMeasuring] = useState<Measuring | null>(null);
  const [reachOpen, setReachOpen] = useState(false);
  // An address that names a way opens the tool.
  const reaching = reachOpen || route !== undefined;
  const hovered = useHovered();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [outer, setOuter] = useState(readKeptGround);
  const [kept, setKept] = useState(true);
  const [credits, setCredits] = useState<readonly string[]>([]);
  const query = new URLSearchParams(filterParams(filter)).toString();
  const page = useQuery({
    ...trpc.projects.page.queryOptions({ id: selected ?? '', ...lookOf(filter) }),
    enabled: selected !== undefined,
  });

  const label = t('label');
  const { data: summary } = useSummary();
  const deeper = levelsDeeper(summary?.count);
  /** A park that the page beside the map has found opens there; anything else is a project. */
  const open = (id: string | null) => (id !== null && isShownPark(id) ? setPark(id) : select(id));
  const chooseGround = (url: string | null) => {
    setKept(keepGround(url));
    setOuter(url);
  };

  const closeReach = () => {
    setReachOpen(false);
    if (route) setRoute(undefined);
  };

  const { atlas, problem, dismiss } = useAtlasMap(
    container,
    { query, lang, position: position ?? (at && { ...at, zoom: POINT_ZOOM }), label, deeper },
    {
      onSelect: (id) => (id !== null || selected !== undefined) && open(id),
      onHover: setHovered,
      onChoose: setChoice,
      onOuterFailed: () => chooseGround(null),
      onCredits: setCredits,
      onRest: setMapAtRest,
      onPickEnd: () => setMeasuring((old) => old && { ...old, done: old.path.length > 1 }),
      onPick: (picked) => {
        if (measuring) {
          setMeasuring(picked && withPoint(measuring, toMetre(picked)));
          return;
        }
        if (picking) {
          setPicking(false);
          if (picked) setPoint(toMetre(picked));
          return;
        }
        if (picked) setRoute(withEnd(route, toMetre(picked)));
        else closeReach();
      },
      onMove: (centre, byReader) => {
        setCentre(centre);
        // A selection moves the map by itself; only an address that already names a place must follow it.
        if (byReader || position !== undefined) setMap(centre);
      },
    },
  );

  useEffect(() => atlas?.setFilter(query), [atlas, query]);
  useEffect(() => atlas?.setLanguage(lang, label), [atlas, lang, label]);
  useEffect(() => atlas?.setNamesDeeper(deeper), [atlas, deeper]);
  useEffect(() => atlas?.hover(hovered), [atlas, hovered]);
  useEffect(() => {
    if (!position) return;
    atlas?.setPosition(position);
    setCentre(position);
  }, [atlas, position]);
  useEffect(() => atlas?.mark(at ?? null), [atlas, at]);
  const isWaySought = reaching && !(route?.from && route.to);
  const taking = picking || (measuring === null ? isWaySought : !measuring.done);
  useEffect(() => atlas?.setPicking(taking), [atlas, taking]);
  useEffect(() => atlas?.show(MEASURE, measuring ? drawingOf(measuring) : []), [atlas, measuring]);
  useEffect(() => void atlas?.setBaseStyle(outer), [atlas, outer]);
  useEffect(() => {
    const at = page.data?.id === selected ? page.data : undefined;
    // What lies near it is asked for: the project itself is then not among them, and they should not fade.
    atlas?.select(
      filter.near === selected ? null : (selected ?? null),
      at ?? null,
      page.data?.related.links.map(({ id }) => id),
    );
  }, [atlas, selected, page.data, filter.near]);

  const choose = (id: string | null) => {
    setChoice(null);
    if (id !== null) open(id);
  };
  return (
    <div className="map-view">
      <div ref={container} className="map-view__canvas" />
      {atlas && (
        <>
          <Controls
            atlas={atlas}
            outer={outer}
            onOuter={chooseGround}
            picking={picking}
            onPicking={(on) => {
              setMeasuring(null);
              setPicking(on);
            }}
            measuring={measuring !== null}
            onMeasuring={(on) => {
              setPicking(false);
              setMeasuring(on ? BLANK : null);
              if (on) closeReach();
            }}
            reaching={reaching}
            onReaching={(on) => {
              setPicking(false);
              setMeasuring(null);
              if (on) setReachOpen(true);
              else closeReach();
            }}
            onPick={(middle) => setPoint(toMetre(middle))}
          />
          <ParkMarks atlas={atlas} />
          <PageMarks atlas={atlas} />
          <Late>{selected !== undefined && <RouteMarks atlas={atlas} />}</Late>
          <Late>{filter.near !== undefined && <NearBand atlas={atlas} />}</Late>
          <Late>{reaching && !measuring && <ReachTool atlas={atlas} middle={() => toMetre(atlas.middle)} onClose={closeReach} />}</Late>
          <Late>{measuring && <MeasurePanel measuring={measuring} onChange={setMeasuring} middle={() => toMetre(atlas.middle)} />}</Late>
          <ReadoutLine readout={atlas.readout} lang={lang} credits={credits} />
        </>
      )}
      <Legend filter={filter} />
      <Late>{at && !measuring && !reaching && <PointCard at={at} onClose={() => setPoint(null)} />}</Late>
      <Late>{choice && <Chooser choice={choice} onChoose={choose} />}</Late>
      {picking && (
        <p className="map-notice" role="status">
          {t('picking')}
        </p>
      )}
      {problem && <Notice problem={problem} onDismiss={dismiss} />}
      {!kept && outer !== null && <p className="map-notice">{t('groundNotKept')}</p>}
    </div>
  );
}
