import { bases, fields } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { documentsTexts } from '../messages/documents.ts';
import { FieldValue } from '../project/field-value.tsx';
import { useView } from '../state/view.ts';
import type { GivenClaim } from './document-data.ts';

/** One claim in a document's table: field, value with its note, basis with its inputs and the day it speaks of. */
export function ClaimRow({ claim }: { claim: GivenClaim }) {
  const t = useText(documentsTexts);
  const local = useLocal();
  const { lang } = useView();
  return (
    <tr>
      <th scope="row">{local(fields[claim.field].label)}</th>
      <td data-label={t('value')}>
        <FieldValue field={claim.field} value={claim.value} />
        {claim.note && <p className="documents__note">{local(claim.note)}</p>}
      </td>
      <td data-label={t('basis')}>
        {local(bases[claim.basis].label)}
        {claim.speaksOn && <p className="documents__note">{t('speaksOn', { date: formatDate(claim.speaksOn, lang) })}</p>}
        {claim.inputs && <p className="documents__note">{t('inputs', { inputs: local(claim.inputs) })}</p>}
      </td>
    </tr>
  );
}
