import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { AgreementMark } from '../links/agreement-mark.tsx';
import { LinkGround, StatedIn } from '../links/link-ground.tsx';
import { useCellText } from '../links/use-cell-text.ts';
import { linksTexts } from '../messages/links.ts';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';

/** The provinces that the project joins, where it crosses, and the gates and ports it leads to; nothing where it does none. */
export function LinksSection({ page }: { page: ProjectPage }) {
  const t = useText(linksTexts);
  const local = useLocal();
  const { filter, lang } = useView();
  const { nameOf } = useCellText();
  const { data } = useQuery(useTRPC().links.ofProject.queryOptions({ id: page.id, asOf: filter.asOf }));
  if (!data || data.links.length + data.gates.length === 0) return null;
  return (
    <PanelSection heading={t('sectionLinks')}>
      <ul>
        {data.links.map((link) => (
          <li key={`${link.from} ${link.to}`} className="project-panel__related">
            {t('pair', { from: nameOf(link.from), to: nameOf(link.to) })}
            <LinkGround link={link} />
          </li>
        ))}
      </ul>
      {data.gates.length > 0 && (
        <dl>
          <div className="project-panel__row">
            <dt>{t('gates')}</dt>
            <dd>
              <ul>
                {data.gates.map((gate) => (
                  <li key={`${gate.class} ${gate.name.vi}`} className="project-panel__related">
                    {local(gate.name)}
                    <div className="link-ground">
                      <p>
                        <AgreementMark agreement={gate.agreement} /> {t(gate.agreement)}
                        {gate.distanceM !== null && `; ${t('gateDistance', { distance: formatAccuracy(gate.distanceM, lang) })}`}
                      </p>
                      {gate.claims.length > 0 && <StatedIn claims={gate.claims} />}
                    </div>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      )}
    </PanelSection>
  );
}
