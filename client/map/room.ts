import type { PaddingOptions } from 'maplibre-gl';

/** Where panels become a sheet over the map's lower part (`client/app/sheet.css`), and the sheet's two lower heights. */
const PHONE = '(width <= 720px)';
const HALF = 0.52;
const PEEK_PX = 132;
/** The controls at the right edge, under which nothing should lie that one asked to see. */
const CONTROLS_PX = 48;

/** Marks the container of a picture for paper, over which no sheet lies. */
export const STILL = 'data-still';

/** Room to leave at the map's edges, and how much of its lower part a sheet covers, in px: for one project, over the half-high sheet; for the country, over its lowest. */
export function roomAround(container: HTMLElement, what: 'project' | 'country'): { padding: Required<PaddingOptions>; covered: number } {
  const { clientWidth, clientHeight } = container;
  const phone = matchMedia(PHONE).matches && !container.hasAttribute(STILL);
  const covered = phone ? (what === 'project' ? clientHeight * HALF : PEEK_PX) : 0;
  const margin = what === 'project' ? Math.round(Math.min(clientWidth, clientHeight - covered) * 0.12) : 12;
  const controls = what === 'project' && !container.hasAttribute(STILL) ? CONTROLS_PX : 0;
  return { padding: { top: margin, left: margin, right: margin + controls, bottom: Math.round(covered) + margin }, covered };
}
