import { useText } from '../app/intl.tsx';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';

/** The provinces as the documents name them, each with the province of today where that has another name. */
export function PlaceLine({ places }: { places: ProjectPage['placeNames'] }) {
  const { lang } = useView();
  const t = useText('project');
  const named = places
    .filter((place) => place.edition !== '2025' && (place.level === 'nation' || place.level === 'province'))
    .map((place) => {
      const old = place.name[lang];
      const now = places.find((p) => p.id === place.nowId)?.name[lang];
      return now && now !== old ? t('nowIn', { old, now }) : old;
    });
  return named.length > 0 && <p className="project-panel__place">{named.join(lang === 'zh' ? '；' : '; ')}</p>;
}
