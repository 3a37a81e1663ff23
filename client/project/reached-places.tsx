import { useText } from '../app/intl.tsx';
import { usePlaces } from '../filters/use-places.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import { listed } from './listed.ts';
import type { ProjectPage } from './page-data.ts';

/** The communes and old districts that the drawing reaches: surely, or only perhaps, given how exact it is. */
export function ReachedPlaces({ page }: { page: Pick<ProjectPage, 'reached'> }) {
  const t = useText(projectTexts);
  const { lang } = useView();
  const byId = new Map(usePlaces().map((p) => [p.id, p]));
  const lines = (['commune', 'district'] as const).flatMap((level) =>
    [true, false].flatMap((sure) => {
      const places = page.reached.filter((r) => r.sure === sure).flatMap(({ id }) => byId.get(id) ?? []);
      const names = places.filter((p) => p.level === level).map((p) => p.name[lang]);
      if (names.length === 0) return [];
      const now = level === 'commune';
      const key = sure ? (now ? 'reachedNow' : 'reachedThen') : now ? 'perhapsNow' : 'perhapsThen';
      return [{ key, text: t(key, { places: listed(names, lang, ', ') }) }] as const;
    }),
  );
  return (
    <ul className="field-value__lines">
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
