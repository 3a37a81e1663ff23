import { useQuery } from '@tanstack/react-query';
import { type Localized, languages } from '../../db/vocabulary.ts';
import { useTRPC } from '../api.ts';

/** The plans with a short label: number and issuer, or the issuer alone where the copy bears no number. None where none is named (`enabled`). */
export function usePlans(enabled = true): { id: string; label: Localized }[] {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.documents.plans.queryOptions(undefined, { enabled }));
  return (data ?? []).map(({ id, number, issuer }) => {
    const inEach = languages.map((lang) => [lang, [number, issuer?.[lang]].filter((part) => part != null).join(' · ') || id]);
    return { id, label: Object.fromEntries(inEach) as Localized };
  });
}
