import { useText } from '../app/intl.tsx';
import { usePlaces } from '../filters/use-places.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import { listed } from './listed.ts';
import type { ProjectPage } from './page-data.ts';

/** For the communes named, the districts that they were of before 01/07/2025. */
export function CommunesThen({ page }: { page: Pick<ProjectPage, 'placeNames'> }) {
  const t = useText(projectTexts);
  const { lang } = useView();
  const places = usePlaces();
  const byId = new Map(places.map((p) => [p.id, p]));
  const nameOf = (id: string) => byId.get(id)?.name[lang];
  const groups = new Map<string, string[]>();
  for (const { id, level, name } of page.placeNames) {
    if (level !== 'commune') continue;
    const was = listed(
      (byId.get(id)?.wasIds ?? []).flatMap((old) => nameOf(old) ?? []),
      lang,
    );
    if (was !== '') groups.set(was, [...(groups.get(was) ?? []), name[lang]]);
  }
  if (groups.size === 0) return null;
  return (
    <ul className="project-panel__aside">
      {[...groups].map(([districts, communes]) => (
        <li key={districts} className="project-panel__then">
          {t('communesThen', { communes: listed(communes, lang, ', '), districts })}
        </li>
      ))}
    </ul>
  );
}
