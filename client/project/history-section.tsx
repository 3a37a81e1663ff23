import { fields, keysOf } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';
import { TracedValue } from './traced-value.tsx';

/** Every claim ever made of the project, by field, the newest document first: nothing is overwritten. */
export function HistorySection({ page }: { page: ProjectPage }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { lang } = useView();
  const groups = keysOf(fields)
    .map((field) => ({ field, claims: page.claims.filter((claim) => claim.field === field) }))
    .filter((group) => group.claims.length > 0);
  return (
    <PanelSection heading={t('sectionHistory')}>
      <p className="project-panel__aside">{t('historyNote', { count: page.claims.length })}</p>
      {groups.map(({ field, claims }) => (
        <details key={field} className="project-panel__history">
          <summary>
            {local(fields[field].label)} <span className="project-panel__count">{claims.length}</span>
            <span className="traced-value__fold" aria-hidden="true" />
          </summary>
          <ol>
            {claims.map((claim) => (
              <li key={claim.id}>
                <p className="project-panel__aside">
                  {claim.speaksOn ? formatDate(claim.speaksOn, lang) : <DocumentDate document={claim.document} />}
                </p>
                <TracedValue claim={claim} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </PanelSection>
  );
}
