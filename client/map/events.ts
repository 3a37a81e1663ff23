import type { MapPosition } from '../state/address.ts';
import type { MarkedPoint } from '../state/marked-point.ts';

/** A project as a tile names it; `status` is the one it looks like; `year` only where a target is known. */
export type TileProject = { id: string; name: string; kind: string; status: string; type: string; year?: number };

/** Several projects under one click, and where on the map (px from its top left corner) it was. */
export type Choice = { x: number; y: number; projects: TileProject[] };

/** `tiles`: some did not load; `outer`: the chosen ground failed and the own one is back; `lost`: the graphics context. */
export type MapProblem = 'no-webgl' | 'lost' | 'tiles' | 'outer';

export type MapEvents = {
  /** A project was clicked, or nothing. */
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
  /** Several projects lie under the click; null when an open choice is void. */
  onChoose: (choice: Choice | null) => void;
  /** A point was picked; null when the reader gave it up. */
  onPick: (at: MarkedPoint | null) => void;
  /** The picking of points is over: a double click, or Enter. */
  onPickEnd: () => void;
  /** The map came to rest. `byReader`: moved by hand, not by a selection. */
  onMove: (position: MapPosition, byReader: boolean) => void;
  /** Another filter's projects are on their way (false), or all that was asked for is drawn (true). */
  onRest?: (atRest: boolean) => void;
  onProblem: (problem: MapProblem | null) => void;
  /** The ground from elsewhere cannot be used; the own one should be asked for. */
  onOuterFailed: () => void;
  /** Whom the ground from elsewhere names as its makers; empty for the own ground. */
  onCredits: (credits: readonly string[]) => void;
};
