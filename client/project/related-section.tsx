import { fields } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { projectTexts } from '../messages/project.ts';
import { FieldRow } from './field-row.tsx';
import { type ProjectPage, standing } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';
import { RelatedProject } from './related-project.tsx';

/** What the project joins as its clauses say, and its place among other projects: programme, members, ground, neighbours. */
export function RelatedSection({ page }: { page: ProjectPage }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { parent, members, ground, links } = page.related;
  const claims = standing(page, 'links');
  const groups = [
    { label: t('parent'), rows: parent ? [parent] : [] },
    { label: t('members'), rows: members },
    { label: t('ground'), rows: ground },
    { label: t('linked'), rows: links.filter((row) => !row.isGround) },
  ].filter((group) => group.rows.length > 0);
  if (groups.length === 0 && claims.length === 0) return null;
  return (
    <PanelSection heading={local(fields.links.label)}>
      <dl>
        {claims.length > 0 && <FieldRow field="links" standings={claims} />}
        {groups.map(({ label, rows }) => (
          <div key={label} className="project-panel__row">
            <dt>{label}</dt>
            <dd>
              <ul>
                {rows.map((row) => (
                  <RelatedProject key={row.id} row={row} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}
