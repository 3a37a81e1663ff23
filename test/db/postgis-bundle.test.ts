import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { slimArchive } from '../../db/embedded/postgis-bundle.ts';

/** A tar archive of empty blocks but for the names: the second opinion on how one is read. */
function archive(files: Record<string, number>): Uint8Array {
  const blocks = Object.entries(files).map(([name, size]) => {
    const block = Buffer.alloc(512 * (1 + Math.ceil(size / 512)), 'x', 'latin1');
    block.fill(0, 0, 512);
    block.write(name, 0);
    block.write(size.toString(8).padStart(11, '0'), 124);
    return block;
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const bytes = (archived: Uint8Array): string => gunzipSync(archived).toString('latin1');

it('keeps of an archive what the atlas uses, byte for byte, and leaves out the rest', () => {
  const used = { 'lib/postgresql/postgis-3.so': 1025, 'share/proj/proj.db': 512, 'share/postgresql/extension/postgis--3.6.2.sql': 0 };
  const unused = {
    'lib/postgresql/postgis_raster-3.so': 700,
    'lib/postgresql/postgis_topology-3.so': 1,
    'share/postgresql/extension/postgis--ANY--3.6.2.sql': 0,
    'share/postgresql/contrib/postgis-3.6/postgis.sql': 513,
  };
  const [first, ...others] = Object.entries(used);
  const mixed = Object.fromEntries([...(first ? [first] : []), ...Object.entries(unused), ...others]);
  expect(bytes(slimArchive(archive(mixed)))).toBe(bytes(archive(used)));
});

it('makes of the archive that comes with PostGIS less than half of it', () => {
  const slim = bytes(slimArchive());
  for (const name of ['lib/postgresql/postgis-3.so', 'share/proj/proj.db', 'share/postgresql/extension/postgis.control'])
    expect(slim).toContain(name);
  expect(slim.length).toBeLessThan(45_000_000);
});
