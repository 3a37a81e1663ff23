import type { ReactNode } from 'react';
import { fields } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { sheetTexts } from '../messages/sheet.ts';
import { listed } from '../project/listed.ts';
import { useView } from '../state/view.ts';
import { Cited } from './cited.tsx';
import { MemberLine } from './member-line.tsx';
import type { Contents, listsOf } from './project-lists.ts';

type Kept = { -readonly [list in keyof ReturnType<typeof listsOf>]: number };

/** Below the map, in two columns: figures, what other sources say, what is asked, and what nobody states. */
export function ProjectBody({ contents, kept }: { contents: Contents; kept: Kept }) {
  const t = useText(sheetTexts);
  const local = useLocal();
  const { lang } = useView();
  const { figures, conflicts, asked, decisions, members, missing } = contents;
  const named = (claim: (typeof conflicts)[number]) => (
    <div key={claim.id} className="paper__row">
      <dt>{local(fields[claim.field].label)}</dt>
      <dd>
        <Cited claim={claim} />
      </dd>
    </div>
  );
  const item = (claim: (typeof asked)[number]) => (
    <div key={claim.id} className="paper__item">
      <Cited claim={claim} />
    </div>
  );
  return (
    <div className="paper__flow">
      <Part heading={t('figures')} items={figures.map(({ claim }) => claim)} shown={kept.figures}>
        {(shown) => <dl>{shown.map(named)}</dl>}
      </Part>
      <Part heading={t('conflicts')} items={conflicts} shown={kept.conflicts}>
        {(shown) => <dl>{shown.map(named)}</dl>}
      </Part>
      <Part heading={t('asked')} items={asked} shown={kept.asked}>
        {(shown) => shown.map(item)}
      </Part>
      <Part heading={t('members', { count: members.length })} items={members} shown={kept.members}>
        {(shown) => (
          <ul>
            {shown.map((row) => (
              <MemberLine key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Part>
      <Part heading={t('decisions')} items={decisions} shown={kept.decisions}>
        {(shown) => shown.map(item)}
      </Part>
      {missing.length > 0 && (
        <section>
          <h2>{t('notStated')}</h2>
          <p className="paper__note">
            {listed(
              missing.map((field) => local(fields[field].label)),
              lang,
              '; ',
            )}
          </p>
        </section>
      )}
    </div>
  );
}

/** A list as long as the page allows; what was left out is counted, with where it is. Nothing where there is nothing. */
function Part<T>({
  heading,
  items,
  shown,
  children,
}: {
  heading: string;
  items: readonly T[];
  shown: number;
  children: (shown: readonly T[]) => ReactNode;
}) {
  const t = useText(sheetTexts);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {shown > 0 && children(items.slice(0, shown))}
      {shown < items.length && <p className="paper__note">{t('more', { count: items.length - shown })}</p>}
    </section>
  );
}
