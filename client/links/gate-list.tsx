import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { ProjectLink } from '../project/project-link.tsx';
import { useView } from '../state/view.ts';
import { AgreementMark } from './agreement-mark.tsx';
import './gate-list.css';
import { linksTexts } from '../messages/links.ts';

/** The border gates and seaports that the projects of the filter lead to. A road within one province may lead to one. */
export function GateList() {
  const t = useText(linksTexts);
  const local = useLocal();
  const { filter } = useView();
  const { data } = useQuery(useTRPC().links.gates.queryOptions({ filter: { ...filter, link: undefined } }));
  if (!data || data.length === 0) return null;
  return (
    <details className="gate-list">
      <summary>{t('gateList', { count: data.length })}</summary>
      <ul>
        {data.map((gate) => (
          <li key={`${gate.class} ${gate.name.vi}`} className="gate-list__gate">
            <h2>{local(gate.name)}</h2>
            <ul>
              {gate.projects.map((project) => (
                <li key={project.id} className="gate-list__project">
                  <ProjectLink id={project.id}>{local(project.name)}</ProjectLink>
                  <p className="links-page__facts">
                    {project.id} <StatusMark status={project.status} /> <span>{project.targetYear ?? t('noYear')}</span>
                    <span>
                      <AgreementMark agreement={project.agreement} /> {t(project.agreement)}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
