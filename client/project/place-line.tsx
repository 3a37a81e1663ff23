import { useText } from '../app/intl.tsx';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import { joined } from './listed.ts';
import type { ProjectPage } from './page-data.ts';

/** More than these are counted here, and named further down among the values. */
const MOST = 4;

/** The provinces as the documents name them, each with the province of today where that has another name. */
export function PlaceLine({ places }: { places: ProjectPage['placeNames'] }) {
  const { lang } = useView();
  const t = useText(projectTexts);
  const named = places
    .filter((place) => place.edition !== '2025' && (place.level === 'nation' || place.level === 'province'))
    .map((place) => {
      const old = place.name[lang];
      const now = places.find((p) => p.id === place.nowId)?.name[lang];
      return now && now !== old ? t('nowIn', { old, now }) : old;
    });
  if (named.length === 0) return null;
  const text = named.length > MOST ? t('placesCount', { count: named.length }) : joined(named, lang);
  return <p className="project-panel__place">{text}</p>;
}
