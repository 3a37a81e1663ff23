import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keepSearch } from '../parts/keep-search.ts';

/** A link to a project's page that keeps the filter, the language and the map where they are. */
export function ProjectLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/projects/$id" params={{ id }} search={keepSearch}>
      {children}
    </Link>
  );
}
