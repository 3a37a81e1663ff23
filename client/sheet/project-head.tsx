import { kinds, projectTypes } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { shellTexts } from '../messages/shell.ts';
import type { ProjectPage } from '../project/page-data.ts';
import { PlaceLine } from '../project/place-line.tsx';
import { useView } from '../state/view.ts';

/** What the page is of: the name in the reader's language, and the Vietnamese one, under which offices know it. */
export function ProjectHead({ page }: { page: ProjectPage }) {
  const t = useText(sheetTexts);
  const shell = useText(shellTexts);
  const local = useLocal();
  const { lang } = useView();
  return (
    <header>
      <p className="paper__over">
        <span>
          {page.id} · {local(projectTypes[page.type].label)} · {local(kinds[page.kind].label)}
        </span>
        <span>
          {shell('title')} · {t('title')}
        </span>
      </p>
      <h1>{local(page.name)}</h1>
      {lang !== 'vi' && (
        <p lang="vi" className="paper__original">
          {page.name.vi}
        </p>
      )}
      <div className="paper__under">
        <PlaceLine places={page.placeNames} />
        <span>{t('knownOn', { date: formatDate(page.clock, lang) })}</span>
      </div>
    </header>
  );
}
