/** The three heights of the sheet, lowest first. Their measures are in sheet.css. */
export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** The height that a press of the handle gives: one up, and from the top down again. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? 'peek';
}

/** The lower of two heights. */
export const lower = (a: SheetHeight, b: SheetHeight): SheetHeight => (sheetHeights.indexOf(a) < sheetHeights.indexOf(b) ? a : b);

/** The height nearest to where a drag ended. @param fraction of the room over which the sheet lies, 0–1 */
export function heightAfterDrag(fraction: number): SheetHeight {
  if (fraction < 0.35) return 'peek';
  return fraction < 0.75 ? 'half' : 'full';
}
