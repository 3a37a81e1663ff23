import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = `http://127.0.0.1:${process.env.PORT ?? 8080}`;

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, sourcemap: false },
  // `npm run dev` serves the client; the wire comes from the server beside it.
  server: { proxy: { '/trpc': server, '/tiles': server, '/export': server, '/health': server } },
  test: {
    root: '.',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Embedded databases take about a gigabyte each.
    maxWorkers: 2,
  },
});
