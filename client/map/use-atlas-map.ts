import { GPUInitializationError } from 'maplibre-gl';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { AtlasMap, type AtlasMapOptions } from './atlas-map.ts';
import type { MapEvents, MapProblem } from './events.ts';

/** Makes the map in a container for as long as the component stands; where there is no WebGL it says so instead. */
export function useAtlasMap(container: RefObject<HTMLElement | null>, options: AtlasMapOptions, events: Omit<MapEvents, 'onProblem'>) {
  const [atlas, setAtlas] = useState<AtlasMap | null>(null);
  const [problem, setProblem] = useState<MapProblem | null>(null);
  const onSelect = useEffectEvent(events.onSelect);
  const onHover = useEffectEvent(events.onHover);
  const onChoose = useEffectEvent(events.onChoose);
  const onPick = useEffectEvent(events.onPick);
  const onPickEnd = useEffectEvent(events.onPickEnd);
  const onMove = useEffectEvent(events.onMove);
  const onOuterFailed = useEffectEvent(events.onOuterFailed);
  const onRest = useEffectEvent((atRest: boolean) => events.onRest?.(atRest));
  const onCredits = useEffectEvent(events.onCredits);
  const make = useEffectEvent((element: HTMLElement): AtlasMap | null => {
    const called: MapEvents = {
      onSelect: (id) => onSelect(id),
      onHover: (id) => onHover(id),
      onChoose: (choice) => onChoose(choice),
      onPick: (at) => onPick(at),
      onPickEnd: () => onPickEnd(),
      onMove: (position, byReader) => onMove(position, byReader),
      onRest: (atRest) => onRest(atRest),
      onProblem: setProblem,
      onOuterFailed: () => onOuterFailed(),
      onCredits: (credits) => onCredits(credits),
    };
    try {
      return new AtlasMap(element, options, called);
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      setProblem('no-webgl');
      return null;
    }
  });
  useEffect(() => {
    if (!container.current) return;
    const made = make(container.current);
    setAtlas(made);
    return () => made?.destroy();
  }, [container]);
  return { atlas, problem, dismiss: () => setProblem(null) };
}
