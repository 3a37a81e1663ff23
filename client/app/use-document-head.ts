import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTRPC } from '../api.ts';
import { shellTexts } from '../messages/shell.ts';
import { lookOf } from '../state/look.ts';
import { usePathname, useView } from '../state/view.ts';
import { locales, useLocal, useText } from './intl.tsx';

/** Keeps the browser's title and the page's language in step with the view. */
export function useDocumentHead(): void {
  const t = useText(shellTexts);
  const local = useLocal();
  const trpc = useTRPC();
  const { selected, filter } = useView();
  const pathname = usePathname();
  const { data } = useQuery(trpc.projects.page.queryOptions(selected === undefined ? skipToken : { id: selected, ...lookOf(filter) }));
  // From the path itself: while a view changes, the parameters are still the last view's.
  const document = /^\/documents\/([A-Za-z0-9.-]+)\/?$/.exec(pathname)?.[1];
  const source = useQuery(trpc.documents.page.queryOptions(document === undefined ? skipToken : { id: document }));
  const view = selected === undefined ? sectionOf(pathname) : undefined;
  const named = data?.name ?? source.data?.title;
  const part = named ? local(named) : (selected ?? (view && t(view)));
  const title = part ? `${part} · ${t('title')}` : `${t('title')} · ${t('tagline')}`;

  useHead(title);
}

/** Puts a title and the reader's language to the browser's page. */
export function useHead(title: string): void {
  const { lang } = useView();
  useEffect(() => {
    window.document.title = title;
  }, [title]);
  useEffect(() => {
    window.document.documentElement.lang = locales[lang];
  }, [lang]);
}

/** The heading of the part of the screen that an address belongs to; undefined for the map itself. */
function sectionOf(
  pathname: string,
):
  | 'parks'
  | 'compare'
  | 'network'
  | 'corridor'
  | 'report'
  | 'milestones'
  | 'drawing'
  | 'changes'
  | 'health'
  | 'documents'
  | 'coverage'
  | 'notFound'
  | undefined {
  if (pathname === '/') return undefined;
  if (pathname === '/parks') return 'parks';
  if (pathname === '/parks/compare') return 'compare';
  if (pathname === '/network' || pathname.startsWith('/network/projects/')) return 'network';
  if (pathname.startsWith('/corridors/')) return 'corridor';
  if (pathname === '/milestones') return 'milestones';
  if (pathname === '/about/health') return 'health';
  if (pathname === '/changes') return 'changes';
  if (pathname === '/report') return 'report';
  if (pathname === '/about/drawing') return 'drawing';
  if (pathname === '/documents' || pathname.startsWith('/documents/')) return 'documents';
  return pathname === '/coverage' ? 'coverage' : 'notFound';
}
