/** A part of `npm run build`: leaves a smaller PostGIS for the embedded database in dist/ (db/embedded/postgis-bundle.ts). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SLIM, slimArchive } from '../embedded/postgis-bundle.ts';

mkdirSync(new URL('./', SLIM), { recursive: true });
writeFileSync(SLIM, slimArchive());
