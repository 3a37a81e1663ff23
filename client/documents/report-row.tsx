import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { confidences } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { documentsTexts } from '../messages/documents.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import type { DocumentRow } from './document-data.ts';
import { SourceAddress } from './source-address.tsx';

/** A report in the table; memoised, for there are hundreds and the search box re-renders the table at each key. */
export const ReportRow = memo(function ReportRow({ report }: { report: DocumentRow }) {
  const t = useText(documentsTexts);
  const local = useLocal();
  return (
    <tr>
      <th scope="row" data-label={t('publisher')}>
        {local(report.issuer)}
      </th>
      <td data-label={t('date')} className="documents__date">
        <DocumentDate document={report} />
      </td>
      <td data-label={t('says')}>
        <Link to="/documents/$id" params={{ id: report.id }} search={keepSearch}>
          {local(report.title)}
        </Link>
        {report.url && <SourceAddress url={report.url} />}
      </td>
      <td data-label={t('confidence')} className="documents__confidence">
        {report.confidence && local(confidences[report.confidence].label)}
      </td>
      <td data-label={t('projects')} className="data-table__figure">
        {report.projects}
      </td>
      <td data-label={t('claims')} className="data-table__figure">
        {report.claims}
      </td>
    </tr>
  );
});
