import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { filterParams } from '../../server/inputs/query-string.ts';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { setHovered, useHovered } from '../state/hover.ts';
import { useView } from '../state/view.ts';
import { Chooser } from './chooser.tsx';
import { Controls } from './controls.tsx';
import type { Choice } from './events.ts';
import { keepGround, readKeptGround } from './kept-ground.ts';
import { Legend } from './legend.tsx';
import { Notice } from './notice.tsx';
import { ReadoutLine } from './readout-line.tsx';
import { useAtlasMap } from './use-atlas-map.ts';

/** The map of the address's filter and selection; fills its parent. */
export function MapView() {
  const t = useText('map');
  const trpc = useTRPC();
  const container = useRef<HTMLDivElement>(null);
  const { filter, lang, map: position, selected, select, setMap } = useView();
  const hovered = useHovered();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [outer, setOuter] = useState(readKeptGround);
  const [kept, setKept] = useState(true);
  const [credits, setCredits] = useState<readonly string[]>([]);
  const query = new URLSearchParams(filterParams(filter)).toString();
  const page = useQuery({
    ...trpc.projects.page.queryOptions({ id: selected ?? '', ...(filter.asOf ? { asOf: filter.asOf } : {}) }),
    enabled: selected !== undefined,
  });

  const label = t('label');
  const chooseGround = (url: string | null) => {
    setKept(keepGround(url));
    setOuter(url);
  };

  const { atlas, problem, dismiss } = useAtlasMap(
    container,
    { query, lang, position, label },
    {
      onSelect: (id) => (id !== null || selected !== undefined) && select(id),
      onHover: setHovered,
      onChoose: setChoice,
      onOuterFailed: () => chooseGround(null),
      onCredits: setCredits,
      // A selection moves the map by itself; only an address that already names a place must follow it.
      onMove: (at, byReader) => (byReader || position !== undefined) && setMap(at),
    },
  );

  useEffect(() => atlas?.setFilter(query), [atlas, query]);
  useEffect(() => atlas?.setLanguage(lang, label), [atlas, lang, label]);
  useEffect(() => atlas?.hover(hovered), [atlas, hovered]);
  useEffect(() => {
    if (position) atlas?.setPosition(position);
  }, [atlas, position]);
  useEffect(() => void atlas?.setBaseStyle(outer), [atlas, outer]);
  useEffect(() => {
    const at = page.data?.id === selected ? page.data : undefined;
    atlas?.select(
      selected ?? null,
      at ?? null,
      page.data?.related.links.map(({ id }) => id),
    );
  }, [atlas, selected, page.data]);

  const choose = (id: string | null) => {
    setChoice(null);
    if (id !== null) select(id);
  };
  return (
    <div className="map-view">
      <div ref={container} className="map-view__canvas" />
      {atlas && (
        <>
          <Controls atlas={atlas} outer={outer} onOuter={chooseGround} />
          <ReadoutLine readout={atlas.readout} lang={lang} credits={credits} />
        </>
      )}
      <Legend filter={filter} />
      {choice && <Chooser choice={choice} onChoose={choose} />}
      {problem && <Notice problem={problem} onDismiss={dismiss} />}
      {!kept && outer !== null && <p className="map-notice">{t('groundNotKept')}</p>}
    </div>
  );
}
