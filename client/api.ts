import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '../server/router.ts';

/** Longest address of one batch: well under the 16 kB of headers that the server reads. */
const MAX_URL = 6000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A refusal stays a refusal; only a lost connection is worth another try.
      retry: (failures, error) => failures < 2 && !(error instanceof TRPCClientError && error.data),
    },
  },
});

export const trpcClient = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc', maxURLLength: MAX_URL, maxItems: 10 })] });

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
