import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IBorderOptions,
  type ISectionPropertiesOptions,
  type ITableBordersOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Language } from '../../db/vocabulary.ts';

/**
 * The measures of a Vietnamese administrative document: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I. Read as a copy of the
 * whole appendix (https://github.com/ericphan28/van-ban-plus, docs/van-ban-phap-quy/nghi-dinh/30-2020-ND-CP/phu-luc/phu-luc-I.md;
 * its opening also at https://www.scribd.com/document/652855730/Phuluc1); paper, margins, font and page number agree with
 * https://luatvietnam.vn/tin-van-ban-moi/huong-dan-moi-ve-cach-trinh-bay-van-ban-hanh-chinh-186-24146-article.html.
 */
const mm = convertMillimetersToTwip;
/** I.3: 20–25 mm above and below, 30–35 left, 15–20 right. I.7: the page's number stands in the upper margin. */
export const MARGIN_MM = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;
/** I.1: A4. */
const PAGE_MM = { width: 210, height: 297 } as const;
export const TEXT_MM = PAGE_MM.width - MARGIN_MM.left - MARGIN_MM.right;

export const page: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: mm(PAGE_MM.width), height: mm(PAGE_MM.height) },
    margin: {
      top: mm(MARGIN_MM.top),
      bottom: mm(MARGIN_MM.bottom),
      left: mm(MARGIN_MM.left),
      right: mm(MARGIN_MM.right),
      header: mm(MARGIN_MM.header),
      footer: mm(MARGIN_MM.header),
    },
  },
};

/** I.4, for every language; Chinese characters, which it lacks, in SimSun. */
export const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
/** Points, as the examples of Mục V have them. A table's size is not laid down; at 11 five columns stay readable. */
export const SIZE = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  date: 13,
  body: 14,
  recipientsHead: 12,
  recipients: 11,
  table: 11,
  page: 13,
} as const;
export const documentLanguage = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Language, string>;

type Style = { size?: number; bold?: boolean; italics?: boolean };
export const run = (text: string, { size = SIZE.body, ...style }: Style = {}) => new TextRun({ text, size: size * 2, ...style });

/** II.6e: both margins, first line in by 1 cm, 6 pt between paragraphs, single line. */
export function prose(children: ParagraphChild[], options: { indent?: boolean; keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({
    children,
    alignment: AlignmentType.JUSTIFIED,
    indent: options.indent === false ? {} : { firstLine: mm(10) },
    spacing: { before: 60, after: 60, line: 240, lineRule: LineRuleType.AUTO },
    keepNext: options.keepNext ?? false,
  });
}

/** An entry of a list with long addresses: these would tear a justified line apart. */
export function entryOf(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ children, alignment: AlignmentType.LEFT, indent: { left: mm(10), hanging: mm(10) }, spacing: { before: 60, after: 60 } });
}

/** A line of a block of its own: header, title, signature. */
export function block(
  text: string,
  style: Style = {},
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER,
): Paragraph {
  return new Paragraph({ children: [run(text, style)], alignment, spacing: { before: 0, after: 0 } });
}

/** A rule in the middle of a column (both in mm): a paragraph as low as it can be, with a line above it. */
export function rule(length: number, column: number): Paragraph {
  const side = mm((column - length) / 2);
  return new Paragraph({
    children: [],
    indent: { left: side, right: side },
    spacing: { before: 60, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
export { mm };
