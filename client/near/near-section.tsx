import { useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { measureTexts } from '../messages/measure.ts';
import type { ProjectPage } from '../project/page-data.ts';
import { PanelSection } from '../project/panel-section.tsx';
import { useView } from '../state/view.ts';
import { NearForm } from './near-form.tsx';

/** Asks what else lies within some kilometres of the project, and says how far that may be believed. */
export function NearSection({ page }: { page: ProjectPage }) {
  const t = useText(measureTexts);
  const { lang } = useView();
  return (
    <PanelSection heading={t('near')}>
      <NearForm key={page.id} near={page.id} />
      <p className="project-panel__aside">{t('nearDrawing', { distance: formatAccuracy(page.accuracyM, lang) })}</p>
    </PanelSection>
  );
}
