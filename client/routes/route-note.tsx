import { extentOf, formatChainage } from '../../geo/chainage.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { routesTexts } from '../messages/routes.ts';
import { useView } from '../state/view.ts';
import type { OpenRoute } from './open-route.ts';

/** From where to where a road's chainage runs, and what it is tied to: posts with their sources, or the map alone. */
export function RouteNote({ open: { route, posts, starts, ends, measured } }: { open: OpenRoute }) {
  const t = useText(routesTexts);
  const local = useLocal();
  const { lang } = useView();
  const [from, to] = extentOf(route).map((metres) => formatChainage(Math.max(0, metres))) as [string, string];
  const extent = t('extent', { from, to, start: local(starts), end: local(ends) });
  if (measured) {
    return (
      <p className="chainage__note">
        {extent} <strong>{t('measured')}</strong>
      </p>
    );
  }
  return (
    <div className="chainage__note">
      <p>
        {extent} {t('within', { distance: formatAccuracy(Math.max(...posts.map((p) => p.withinM)), lang) })}
      </p>
      <details>
        <summary>{t('posts')}</summary>
        <ul>
          {posts.map((post) => (
            <li key={post.km}>
              {formatChainage(post.km * 1000)} ({t(post.basis)}): {local(post.source)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
