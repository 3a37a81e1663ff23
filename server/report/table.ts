import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, type TextRun, VerticalAlignTable, WidthType } from 'docx';
import { mm, run, SIZE, TEXT_MM } from './layout.ts';

/** What stands in a cell: paragraphs, each of one text or of several runs. */
export type Cell = (string | TextRun[])[];
/** A row: a cell for each column; one that stands over several rows is left out of those below. */
export type Row = (Cell | { cell: Cell; rows: number })[];
/** A column's head and width in mm; figures and ordinals stand in the middle. */
export type Column = { head: string; width: number; centred?: boolean };

export const cellRun = (text: string, style: { bold?: boolean; italics?: boolean } = {}) => run(text, { size: SIZE.table, ...style });

/** A ruled table as wide as the text; its head is repeated on every page, and no row is broken. */
export function ruledTable(columns: readonly Column[], rows: readonly Row[]): Table {
  const widths = scaled(columns);
  const row = (cells: Row, isHead: boolean) => {
    // What stands over several rows is in the first columns.
    const first = columns.length - cells.length;
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((given, i) => {
        const [cell, rowSpan] = Array.isArray(given) ? [given, 1] : [given.cell, given.rows];
        const column = columns[first + i];
        return tableCell(cell, { width: widths[first + i] ?? 0, rowSpan, isHead, centred: isHead || (column?.centred ?? false) });
      }),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(TEXT_MM), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ head }) => [head]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** Widths in twentieths of a point that fill the text's width. */
function scaled(columns: readonly Column[]): number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => Math.floor(mm((width * TEXT_MM) / sum)));
}

type Look = { width: number; rowSpan: number; isHead: boolean; centred: boolean };

function tableCell(cell: Cell, { width, rowSpan, isHead, centred }: Look): TableCell {
  return new TableCell({
    rowSpan,
    width: { size: width, type: WidthType.DXA },
    margins: { left: mm(1.2), right: mm(1.2), top: mm(0.6), bottom: mm(0.6) },
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: (cell.length === 0 ? [''] : cell).map(
      (content) =>
        new Paragraph({
          children: typeof content === 'string' ? [cellRun(content, { bold: isHead })] : content,
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: 0, after: 0 },
          keepNext: isHead,
        }),
    ),
  });
}
