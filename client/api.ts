import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpLink, splitLink, TRPCClientError } from '@trpc/client';
import { createTRPCContext, createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
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

/** The context of a question whose answer does not wait for those of others: a batch is as slow as its slowest. */
export const ALONE = { alone: true } as const;

export const trpcClient = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ context }) => context.alone === true,
      true: httpLink({ url: '/trpc' }),
      false: httpBatchLink({ url: '/trpc', maxURLLength: MAX_URL, maxItems: 10 }),
    }),
  ],
});

/** Keys and options of questions that are asked outside of components. */
export const questions = createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient });

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
