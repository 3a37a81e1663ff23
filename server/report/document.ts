import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { AnnualReport } from '../../db/queries/report.ts';
import type { Language } from '../../db/vocabulary.ts';
import { itemsOf, overview, partHead, partsOf, roman, sourceList } from './body.ts';
import { closing, head, opening } from './head.ts';
import { block, documentLanguage, FONT, page, SIZE } from './layout.ts';
import { writerOf } from './writer.ts';

/** The report as a Word file, in the layout of a Vietnamese administrative document (layout.ts) in any of the languages. */
export async function reportDocument(report: AnnualReport, lang: Language): Promise<Buffer> {
  const writer = writerOf(report, lang);
  const parts = partsOf(report, writer);
  const last = parts.length + 2;
  const document = new Document({
    title: writer.t('subject', { province: report.province.name[lang], year: report.year }),
    creator: 'Hạ tầng Atlas',
    styles: { default: { document: { run: { font: FONT, size: SIZE.body * 2, language: { value: documentLanguage[lang] } } } } },
    sections: [
      {
        properties: page,
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        children: [
          head(report, writer),
          ...opening(report, writer, roman(last)),
          ...overview(report, parts, writer),
          ...parts.flatMap((part, i) => [partHead(i + 2, part.title, writer), ...itemsOf(report, part, writer)]),
          ...(report.sources.length > 0 ? [partHead(last, writer.t('sources'), writer), ...sourceList(report, writer)] : []),
          block(''),
          closing(writer),
        ],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

/** I.7: arabic, 13–14 pt, in the middle of the upper margin; not on the first page. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.page * 2 });
  return new Header({ children: [new Paragraph({ children: [number], alignment: AlignmentType.CENTER })] });
}
