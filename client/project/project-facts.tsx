import { Fragment, useMemo } from 'react';
import type { Localized } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { projectTexts } from '../messages/project.ts';
import { NearSection } from '../near/near-section.tsx';
import { ProjectNetwork } from '../network/project-network.tsx';
import { ChainageSection } from '../routes/chainage-section.tsx';
import { FieldExtra } from './field-extra.tsx';
import { FieldRow } from './field-row.tsx';
import { GeometrySection } from './geometry-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LinksSection } from './links-section.tsx';
import { MilestonesSection } from './milestones-section.tsx';
import { ProjectNames } from './names.tsx';
import { NotStatedSection } from './not-stated-section.tsx';
import { applies, type ProjectPage, standing } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';
import { RelatedSection } from './related-section.tsx';
import { alwaysShown, sections } from './sections.ts';
import { VerticesSection } from './vertices-section.tsx';

/** All sections of a project's page, in the order of `sections`. */
export function ProjectFacts({ page }: { page: ProjectPage }) {
  const t = useText(projectTexts);
  const names = useMemo(() => projectNames(page), [page]);
  const shown = sections.map((section) => ({
    ...section,
    rows: section.fields
      .map((field) => ({ field, standings: standing(page, field) }))
      .filter(({ field, standings }) => standings.length > 0 || ((alwaysShown.has(field) || field === 'lengthKm') && applies(field, page))),
  }));
  return (
    <ProjectNames value={names}>
      {shown.map(({ heading, rows }) => (
        <Fragment key={heading}>
          {rows.length > 0 && (
            <PanelSection heading={t(heading)}>
              <dl>
                {rows.map((row) => (
                  <FieldRow key={row.field} {...row} extra={<FieldExtra {...row} page={page} />} />
                ))}
              </dl>
            </PanelSection>
          )}
          {heading === 'sectionProgress' && <MilestonesSection page={page} />}
        </Fragment>
      ))}
      <LinksSection page={page} />
      <ProjectNetwork id={page.id} kind={page.kind} />
      <RelatedSection page={page} />
      <NearSection page={page} />
      <ChainageSection />
      <GeometrySection page={page} />
      <VerticesSection page={page} />
      <NotStatedSection page={page} />
      <HistorySection page={page} />
    </ProjectNames>
  );
}

/** The projects around this one, by id, for the links that name only ids. */
function projectNames({ related }: ProjectPage): ReadonlyMap<string, Localized> {
  const around = [...(related.parent ? [related.parent] : []), ...related.members, ...related.ground, ...related.links];
  return new Map(around.map((row) => [row.id, row.name]));
}
