import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import type { ProjectPage, Standing } from './page-data.ts';

/** What an agency that a claim names by its old name has become, with the pages that say so. */
export function AgencyNow({ page, standings }: { page: Pick<ProjectPage, 'agencies'>; standings: readonly Standing[] }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { lang } = useView();
  const shown = new Set(standings.flatMap(({ claim, conflicts }) => [claim.id, ...conflicts.map((c) => c.id)]));
  const agencies = new Map(page.agencies.filter((a) => shown.has(a.claim)).map((a) => [a.id, a]));
  return [...agencies.values()].map((agency) => (
    <p key={agency.id} className="project-panel__aside">
      {t('agencyNow', { old: local(agency.old), now: local(agency.now), since: formatDate(agency.since, lang) })}{' '}
      {agency.sources.map(({ url, publisher, date, says }) => (
        <a key={url} className="project-panel__source" href={url} target="_blank" rel="noopener noreferrer" title={local(says)}>
          {publisher}, {formatDate(date, lang)} <span aria-hidden="true">↗</span>
          <span className="visually-hidden"> ({t('newTab')})</span>
        </a>
      ))}
    </p>
  ));
}
