import { useText } from '../app/intl.tsx';
import { PanelSection } from '../project/panel-section.tsx';
import { ChainageField } from './chainage-field.tsx';
import { RouteNote } from './route-note.tsx';
import { useSelectedRoutes } from './use-routes.ts';
import './chainage.css';
import { routesTexts } from '../messages/routes.ts';

/** The chainage of the roads that the open project lies on; nothing where it lies on none. */
export function ChainageSection() {
  const t = useText(routesTexts);
  const routes = useSelectedRoutes();
  if (routes.length === 0) return null;
  return (
    <PanelSection heading={t('heading')}>
      {routes.map((route) => (
        <div key={route.id} className="chainage">
          <ChainageField open={route} />
          <RouteNote open={route} />
        </div>
      ))}
    </PanelSection>
  );
}
