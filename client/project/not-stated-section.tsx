import { fields, keysOf } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { projectTexts } from '../messages/project.ts';
import { isMilestoneField } from './milestone-fields.ts';
import { applies, type ProjectPage, standing } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';

/** The fields that nobody states of this project, listed openly; the timeline says the same of each step. */
export function NotStatedSection({ page }: { page: ProjectPage }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const missing = keysOf(fields).filter((field) => !isMilestoneField(field) && applies(field, page) && standing(page, field).length === 0);
  if (missing.length === 0) return null;
  return (
    <PanelSection heading={t('sectionNotStated')}>
      <p className="project-panel__aside">{t('notStatedNote')}</p>
      <ul className="project-panel__missing">
        {missing.map((field) => (
          <li key={field}>{local(fields[field].label)}</li>
        ))}
      </ul>
    </PanelSection>
  );
}
