import type { ReactNode } from 'react';
import { certainties } from '../../db/vocabulary.ts';
import { DrawingLink } from '../about/drawing-link.tsx';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';
import { ReachedPlaces } from './reached-places.tsx';

/** How far the drawing on the map may be believed, and from what it was made. */
export function GeometrySection({ page }: { page: ProjectPage }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { lang } = useView();
  const { label, definition } = certainties[page.certainty];
  const rows: [string, ReactNode][] = [
    [
      t('certainty'),
      <>
        {local(label)}. {local(definition)} <DrawingLink />
      </>,
    ],
    [t('accuracy'), t('accuracyWithin', { distance: formatAccuracy(page.accuracyM, lang) })],
    [t('reached'), page.reached.length > 0 && <ReachedPlaces page={page} />],
    [t('method'), local(page.geometry.method)],
    [t('geometrySource'), page.geometry.source],
    [t('licence'), page.geometry.licence],
  ];
  return (
    <PanelSection heading={t('sectionGeometry')}>
      <dl>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name} className="project-panel__row">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </PanelSection>
  );
}
