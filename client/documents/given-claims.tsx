import { useMemo } from 'react';
import { useText } from '../app/intl.tsx';
import { documentsTexts } from '../messages/documents.ts';
import { ProjectNames } from '../project/names.tsx';
import { groupByClause } from './clause-groups.ts';
import { ClauseTable } from './clause-table.tsx';
import type { GivenClaim } from './document-data.ts';

/** Everything a document says, one table for each clause in the order of the document. */
export function GivenClaims({ given, plan }: { given: readonly GivenClaim[]; plan: boolean }) {
  const t = useText(documentsTexts);
  const names = useMemo(() => new Map(given.map((claim) => [claim.projectId, claim.projectName])), [given]);
  const groups = useMemo(() => groupByClause(given), [given]);
  return (
    <ProjectNames value={names}>
      <h2>{t(plan ? 'given' : 'givenReport')}</h2>
      {groups.map((group) => (
        <ClauseTable key={group.clause} group={group} titled={plan} />
      ))}
    </ProjectNames>
  );
}
