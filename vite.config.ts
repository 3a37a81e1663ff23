import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = `http://127.0.0.1:${process.env.PORT ?? 8080}`;

export default defineConfig({
  root: 'client',
  cacheDir: '../node_modules/.vite',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // Left alone, the bundler makes a hundred small files of what a first view needs. Each of its parts is one file with
        // all that it is made of, in this order of right; MapLibre is one by itself, which changes least.
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'], priority: 6 },
            { name: 'list', test: /client[\\/]list[\\/]overview\.tsx$/, priority: 5 },
            { name: 'frame', test: /client[\\/](app[\\/]search|changes[\\/]bell|time[\\/]time-bar)\.tsx$/, priority: 4 },
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]dist[\\/]maplibre-gl\.mjs$/, priority: 3 },
            { name: 'layers', test: /client[\\/]map[\\/](order\.ts|swatch\.tsx)$/, priority: 2 },
            { name: 'map', test: /client[\\/]map[\\/](map-view\.tsx|atlas-map\.ts)$/, priority: 1 },
          ],
        },
      },
    },
  },
  // `npm run dev` serves the client; the wire comes from the server beside it.
  server: { proxy: { '/trpc': server, '/tiles': server, '/export': server, '^/health/(live|ready)$': server } },
  test: {
    // Each embedded database takes about a gigabyte and a core.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          root: import.meta.dirname,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/clusters/**'],
          setupFiles: [`${import.meta.dirname}/test/limit-of-laws.ts`],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          // PostgreSQL clusters of its own (initdb, pg_basebackup) and server processes before them.
          name: 'clusters',
          root: import.meta.dirname,
          include: ['test/clusters/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          root: import.meta.dirname,
          include: ['test/e2e/**/*.test.ts', ...(process.env.UPDATE_SCREENSHOTS ? ['test/e2e/screenshots.ts'] : [])],
          globalSetup: [`${import.meta.dirname}/test/e2e/helpers/global-setup.ts`],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // One browser and one server at a time: the machine may have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
