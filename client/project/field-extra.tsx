import type { Field } from '../../db/vocabulary.ts';
import { AgencyNow } from './agency-now.tsx';
import { CommunesThen } from './communes-then.tsx';
import { DrawnLength } from './drawn-length.tsx';
import type { ProjectPage, Standing } from './page-data.ts';

/** What stands below a field's values beside their sources. */
export function FieldExtra({ field, page, standings }: { field: Field; page: ProjectPage; standings: Standing[] }) {
  if (field === 'lengthKm') return <DrawnLength page={page} />;
  if (field === 'communes') return <CommunesThen page={page} />;
  if (field === 'owner' || field === 'agency') return <AgencyNow page={page} standings={standings} />;
  return null;
}
