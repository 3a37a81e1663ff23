import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import type { ProjectRow } from '../list/use-projects.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { Citation } from '../project/citation.tsx';
import { standing } from '../project/page-data.ts';
import { SourceNote } from '../project/source-note.tsx';
import { useView } from '../state/view.ts';
import '../project/traced-value.css';
import './target-source.css';

/** The day a work is due by; a press shows the clause that says so. The claim is fetched then. */
export function TargetSource({ row: { id, target } }: { row: Pick<ProjectRow, 'id' | 'target'> }) {
  const t = useText(milestonesTexts);
  const { filter, lang } = useView();
  const [open, setOpen] = useState(false);
  const source = useId();
  const page = useQuery({ ...useTRPC().projects.page.queryOptions({ id, asOf: filter.asOf }), enabled: open });
  if (target === null) return null;
  const claim = page.data && standing(page.data, 'target')[0]?.claim;
  return (
    <div className="target-source">
      <button
        type="button"
        className="target-source__button"
        aria-expanded={open}
        aria-controls={open ? source : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('due', { date: formatDate(target, lang) })}
        <span className="target-source__word">
          {claim && open ? <Citation claim={claim} /> : <span className="citation">{t('source')}</span>}
          <span className="traced-value__fold" aria-hidden="true" />
        </span>
      </button>
      {open && (
        <div id={source}>
          {page.isPending && <p className="milestones__note">{t('loading')}</p>}
          {page.error && <QueryFailure error={page.error} retry={() => void page.refetch()} />}
          {claim && <SourceNote claim={claim} />}
        </div>
      )}
    </div>
  );
}
