import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './fonts.css';
import './theme.css';
import './print.css';
import { queryClient, TRPCProvider, trpcClient } from './api.ts';
import { appRouter } from './app/router.tsx';
import { askEarly } from './early.ts';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
askEarly(location);
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        <RouterProvider router={appRouter} />
      </TRPCProvider>
    </QueryClientProvider>
  </StrictMode>,
);
