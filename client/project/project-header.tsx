import type { Ref } from 'react';
import { kinds, languages, projectTypes } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';
import { PlaceLine } from './place-line.tsx';
import { ProjectHealth } from './project-health.tsx';

/** The project's names, the reader's language large, what and where it is, and how its promise stands. */
export function ProjectHeader({ page, headingRef }: { page: ProjectPage; headingRef: Ref<HTMLHeadingElement> }) {
  const { lang, filter } = useView();
  const t = useText(projectTexts);
  const local = useLocal();
  return (
    <header className="project-panel__header">
      <p className="project-panel__kind">
        <KindIcon kind={page.kind} />
        {page.id} · {local(projectTypes[page.type].label)} · {local(kinds[page.kind].label)}
      </p>
      <h2 ref={headingRef} tabIndex={-1} id="project-heading">
        {local(page.name)}
      </h2>
      {languages
        .filter((other) => other !== lang)
        .map((other) => (
          <p key={other} lang={other} className="project-panel__other-name">
            {page.name[other]}
          </p>
        ))}
      {filter.asOf && <p className="project-panel__aside">{t('knownOn', { date: formatDate(filter.asOf, lang) })}</p>}
      <PlaceLine places={page.placeNames} />
      <ProjectHealth page={page} />
    </header>
  );
}
