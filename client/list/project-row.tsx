import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { kinds } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { setHovered, useIsHovered } from '../state/hover.ts';
import { useView } from '../state/view.ts';
import './project-row.css';
import { RowFacts } from './row-facts.tsx';
import { RowHealth } from './row-health.tsx';
import { RowMarks } from './row-marks.tsx';
import { RowMembership } from './row-membership.tsx';
import { RowState } from './row-state.tsx';
import type { ProjectRow as Row } from './use-projects.ts';

type Props = {
  row: Row;
  /** Its number in the list, from 0, and how many there are (-1: not known yet). */
  index: number;
  of: number;
  /** Px to the row drawn before it. */
  gap: number;
  isSelected: boolean;
  isStop: boolean;
  onFocus: (id: string) => void;
  measure: (row: HTMLLIElement | null) => void;
};

/** One project of the list: what, how far and by when, who pays and how much. */
export const ProjectRow = memo(function ProjectRow({ row, index, of, gap, isSelected, isStop, onFocus, measure }: Props) {
  const local = useLocal();
  const { filter } = useView();
  const isHovered = useIsHovered(row.id);
  return (
    <li
      ref={measure}
      className="project-row"
      data-index={index}
      data-key={row.id}
      data-selected={isSelected}
      data-hovered={isHovered}
      data-absent={filter.year !== undefined && row.state === 'absent'}
      aria-posinset={index + 1}
      aria-setsize={of}
      style={{ marginTop: gap }}
    >
      <Link
        className="project-row__link"
        data-row={row.id}
        to="/projects/$id"
        params={{ id: row.id }}
        search={keepSearch}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => {
          onFocus(row.id);
          setHovered(row.id);
        }}
        onBlur={() => setHovered(null)}
        onPointerEnter={() => setHovered(row.id)}
        onPointerLeave={() => setHovered(null)}
      >
        <span className="project-row__kind" title={local(kinds[row.kind].label)}>
          <KindIcon kind={row.kind} size={18} />
          <span className="visually-hidden">{local(kinds[row.kind].label)}</span>
        </span>
        <span className="project-row__name">{local(row.name)}</span>
        <RowState row={row} />
        <RowHealth row={row} />
        <RowFacts row={row} />
        <RowMembership row={row} />
        <RowMarks row={row} />
      </Link>
    </li>
  );
});
