import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef } from 'react';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { QueryFailure } from '../parts/query-failure.tsx';
import { SheetLink } from '../sheet/sheet-link.tsx';
import { lookOf } from '../state/look.ts';
import { useView } from '../state/view.ts';
import { CopyLink } from './copy-link.tsx';
import { ProjectFacts } from './project-facts.tsx';
import { ProjectHeader } from './project-header.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import './project-panel.css';
import { projectTexts } from '../messages/project.ts';

/** All that the atlas knows of one project on the day of the address. Escape closes it; focus returns whence it came. */
export function ProjectPanel({ id }: { id: string }) {
  const t = useText(projectTexts);
  const { filter, select } = useView();
  // The frame mounts a panel of its own for each project: what is kept is the same project on another day.
  const page = useQuery(useTRPC().projects.page.queryOptions({ id, ...lookOf(filter) }, { placeholderData: keepPreviousData }));
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading, page.data?.id ?? null);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) select(null);
  };
  return (
    <article className="project-panel" aria-busy={page.isPending} onKeyDown={closeOnEscape}>
      <div className="project-panel__tools">
        <SheetLink id={id} />
        <CopyLink />
        <button type="button" className="action project-panel__close" onClick={() => select(null)}>
          <span aria-hidden="true">✕</span>
          <span className="visually-hidden">{t('close')}</span>
        </button>
      </div>
      {page.data ? (
        <>
          <ProjectHeader page={page.data} headingRef={heading} />
          <ProjectFacts page={page.data} />
        </>
      ) : page.isPending ? (
        <p className="project-panel__wait">{t('loading', { id })}</p>
      ) : (
        <QueryFailure error={page.error} notFound={t('unknown', { id })} retry={() => void page.refetch()} />
      )}
    </article>
  );
}
