import { Link } from '@tanstack/react-router';
import { usePathname } from '../state/view.ts';
import { useText } from './intl.tsx';
import './nav-links.css';
import { shellTexts } from '../messages/shell.ts';
import { useLeave } from './use-leave.ts';

const views = [
  { to: '/', key: 'map' },
  { to: '/links', key: 'links' },
  { to: '/milestones', key: 'milestones' },
  { to: '/parks', key: 'parks' },
  { to: '/network', key: 'network' },
  { to: '/documents', key: 'documents' },
  { to: '/coverage', key: 'coverage' },
] as const;

/** Links to the views; filter, language and map position go with them. */
export function NavLinks({ onFollow }: { onFollow?: () => void }) {
  const t = useText(shellTexts);
  const leave = useLeave();
  const pathname = usePathname();
  const first = `/${pathname.split('/')[1] ?? ''}`;
  const section = first === '/projects' ? '/' : first === '/corridors' ? '/network' : first;
  return (
    <ul className="nav-links">
      {views.map(({ to, key }) => (
        <li key={to}>
          <Link
            className="nav-links__link"
            to={to}
            search={leave}
            activeOptions={{ exact: true, includeSearch: false }}
            data-current={section === to}
            aria-current={section === to ? 'page' : undefined}
            onClick={onFollow}
          >
            {t(key)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
