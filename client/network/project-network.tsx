import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Kind, kinds } from '../../db/vocabulary.ts';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { corridorsTexts } from '../messages/corridors.ts';
import { networkTexts } from '../messages/network.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { PanelSection } from '../project/panel-section.tsx';

/** Lines that can be part of the road and rail network. */
const isOnNetwork = (kind: Kind): boolean => kinds[kind].form === 'line' && (kinds[kind].sector === 'road' || kinds[kind].sector === 'rail');

/** From a project's page to what it adds to the network, and to the strips of the corridors that it is on. */
export function ProjectNetwork({ id, kind }: { id: string; kind: Kind }) {
  const t = useText(networkTexts);
  const tc = useText(corridorsTexts);
  const local = useLocal();
  const trpc = useTRPC();
  const asked = isOnNetwork(kind);
  const corridors = useQuery({ ...trpc.corridors.list.queryOptions(), enabled: asked });
  const routes = useQuery({ ...trpc.routes.list.queryOptions(), enabled: asked });
  if (!asked) return null;
  const lies = (corridor: { route: string | null; sections: readonly { project: string | null }[] }) =>
    corridor.sections.some((s) => s.project === id) || routes.data?.some((r) => r.id === corridor.route && r.projects.includes(id));
  return (
    <PanelSection heading={t('ofProject')}>
      <ul>
        <li className="project-panel__related">
          <Link to="/network/projects/$id" params={{ id }} search={keepSearch}>
            {t('ofProjectLink')}
          </Link>
        </li>
        {corridors.data?.filter(lies).map((corridor) => (
          <li key={corridor.id} className="project-panel__related">
            <Link to="/corridors/$id" params={{ id: corridor.id }} search={keepSearch}>
              {tc('ofProject', { name: local(corridor.name) })}
            </Link>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
