import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { fields, isKeyOf, kinds } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { setHovered } from '../state/hover.ts';
import { ChangeSource } from './change-source.tsx';
import { ChangeText } from './change-text.tsx';
import type { Change } from './use-changes.ts';

/** One change: of which project, from what to what, and who says so. */
export const ChangeRow = memo(function ChangeRow({ change, namesField }: { change: Change; namesField: boolean }) {
  const local = useLocal();
  const { project, field } = change;
  return (
    <li className="change-row" onPointerEnter={() => setHovered(project.id)} onPointerLeave={() => setHovered(null)}>
      <span className="change-row__kind" title={local(kinds[project.kind].label)}>
        <KindIcon kind={project.kind} size={18} />
      </span>
      <Link className="change-row__name" to="/projects/$id" params={{ id: project.id }} search={keepSearch}>
        {local(project.name)}
      </Link>
      <div className="change-row__text">
        {namesField && isKeyOf(fields, field) && <span className="change-row__field">{local(fields[field].label)}: </span>}
        <ChangeText change={change} />
      </div>
      <ChangeSource change={change} />
    </li>
  );
});
