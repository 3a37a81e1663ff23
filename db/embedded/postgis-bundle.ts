import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Extension } from '@electric-sql/pglite';
import { postgis as whole } from '@electric-sql/pglite-postgis';

/**
 * # PostGIS as the embedded database loads it
 *
 * PGlite unpacks an extension's archive into memory at every start. That of PostGIS holds 95 MB, two thirds of which the
 * atlas never uses: rasters and topology (whose libraries cannot even be loaded), the geocoder, the ways up from older
 * versions. `npm run build` leaves an archive of the rest; with it a start takes half the time and 320 MB less memory.
 * Where it was not built, the whole one serves as well.
 */
const UNUSED = /raster|rtpost|topology|tiger|unpackaged|--ANY|ANY--|\/contrib\//;

const ARCHIVE = new URL('./postgis.tar.gz', import.meta.resolve('@electric-sql/pglite-postgis'));

/** Where the smaller archive lies once it is built; named by the version it was made from. */
export const SLIM = new URL(`../../dist/postgis-${versionOf(ARCHIVE)}.tar.gz`, import.meta.url);

/** The extension for PGlite, from the smaller archive where there is one. */
export const postgis: Extension = {
  name: whole.name,
  setup: async (pg, options) => ({ ...(await whole.setup(pg, options)), ...(existsSync(SLIM) && { bundlePath: SLIM }) }),
};

/** Makes the content of the smaller archive from the one that comes with the package. */
export function slimArchive(archive: Uint8Array = readFileSync(ARCHIVE)): Uint8Array {
  const kept = [...entriesOf(gunzipSync(archive))].filter(({ name }) => !UNUSED.test(name)).map(({ bytes }) => bytes);
  // Two empty blocks end an archive. Level 1 unpacks as fast as any and is made in half a second.
  return gzipSync(Buffer.concat([...kept, Buffer.alloc(2 * BLOCK)]), { level: 1 });
}

const BLOCK = 512;

/** The entries of a tar archive (POSIX ustar), each with its header and padding. */
function* entriesOf(tar: Buffer): Generator<{ name: string; bytes: Buffer }> {
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const text = (start: number, length: number) => tar.toString('latin1', at + start, at + start + length).replace(/\0.*$/s, '');
    // The size is octal digits; the content is padded to whole blocks.
    const end = at + BLOCK + Math.ceil(Number.parseInt(text(124, 12), 8) / BLOCK) * BLOCK;
    yield { name: text(0, 100), bytes: tar.subarray(at, end) };
    at = end;
  }
}

function versionOf(archive: URL): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', archive), 'utf8')) as { version: string };
  return version;
}
