import { skipToken, useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTRPC } from '../api.ts';
import { shellTexts } from '../messages/shell.ts';
import { useView } from '../state/view.ts';
import { locales, useLocal, useText } from './intl.tsx';

/** Keeps the browser's title and the page's language in step with the view. */
export function useDocumentHead(): void {
  const t = useText(shellTexts);
  const local = useLocal();
  const trpc = useTRPC();
  const { lang, selected, filter } = useView();
  const { pathname } = useLocation();
  const { data } = useQuery(trpc.projects.page.queryOptions(selected === undefined ? skipToken : { id: selected, asOf: filter.asOf }));
  // From the path itself: while a view changes, the parameters are still the last view's.
  const document = /^\/documents\/([A-Za-z0-9.-]+)\/?$/.exec(pathname)?.[1];
  const source = useQuery(trpc.documents.page.queryOptions(document === undefined ? skipToken : { id: document }));
  const view = selected === undefined ? sectionOf(pathname) : undefined;
  const named = data?.name ?? source.data?.title;
  const part = named ? local(named) : (selected ?? (view && t(view)));
  const title = part ? `${part} · ${t('title')}` : `${t('title')} · ${t('tagline')}`;

  useEffect(() => {
    window.document.title = title;
  }, [title]);
  useEffect(() => {
    window.document.documentElement.lang = locales[lang];
  }, [lang]);
}

/** The heading of the part of the screen that an address belongs to; undefined for the map itself. */
function sectionOf(pathname: string): 'drawing' | 'documents' | 'coverage' | 'notFound' | undefined {
  if (pathname === '/') return undefined;
  if (pathname === '/about/drawing') return 'drawing';
  if (pathname === '/documents' || pathname.startsWith('/documents/')) return 'documents';
  return pathname === '/coverage' ? 'coverage' : 'notFound';
}
