import { Citation } from '../project/citation.tsx';
import { FieldValue } from '../project/field-value.tsx';
import type { ClaimView } from '../project/page-data.ts';

/** A claim's value with its clause, or its source and day, as paper shows it: nothing to open. `before`: a word that says which date it is. */
export function Cited({ claim, before }: { claim: ClaimView; before?: string }) {
  return (
    <div className="cited">
      {before !== undefined && <span className="paper__note">{before} </span>}
      <FieldValue field={claim.field} value={claim.value} /> <Citation claim={claim} />
    </div>
  );
}
