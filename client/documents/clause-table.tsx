import { useLocal, useText } from '../app/intl.tsx';
import { ProjectLink } from '../project/project-link.tsx';
import { ClaimRow } from './claim-row.tsx';
import type { ClauseGroup } from './clause-groups.ts';
import '../parts/data-table.css';
import { documentsTexts } from '../messages/documents.ts';

/** The claims of one clause: a group of rows for each project, a row for each field. */
export function ClauseTable({ group, titled }: { group: ClauseGroup; titled: boolean }) {
  const t = useText(documentsTexts);
  const local = useLocal();
  const title = group.clause === null ? t('noClause') : t('clause', { clause: group.clause });
  return (
    <table className="data-table documents__clause">
      <caption className={titled ? undefined : 'visually-hidden'}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('basis')}</th>
        </tr>
      </thead>
      {group.projects.map(({ projectId, claims }) => (
        <tbody key={projectId}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="documents__project">
              <span className="documents__id">{projectId}</span> <ProjectLink id={projectId}>{claims[0] && local(claims[0].projectName)}</ProjectLink>
            </th>
          </tr>
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
