import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchDatabase } from './databases.ts';
import { PROPERTIES } from './flat.ts';
import { startNginx } from './nginx.ts';
import type { Running } from './processes.ts';

export type MapServer = Running & {
  address: string;
  /** The path of a tile as MVT, of all projects or of one kind. */
  tile(tile: { z: number; x: number; y: number }, kind?: string): string;
  /** The first page of lines as GeoJSON: MapServer 8.0 gives no other. */
  page(limit: number): string;
};

/** More processes than cores wait for the database while others draw; more yet gain nothing. */
const PROCESSES = 2 * cpus().length;

/**
 * MapServer over the flat table, as fast as it can be set up: persistent processes behind nginx, a database connection that each
 * keeps, no projection to be changed, layers with an index each. Tiles hold what ours do: it
 * draws a layer of one dimension only, so points, lines and areas are three.
 * @param kind the one kind of project that `tile` may be asked for besides
 */
export async function startMapServer(folder: string, database: BenchDatabase, kind: string): Promise<MapServer> {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const maps = { all: file('all.map', mapfile(database, '')), kind: file('kind.map', mapfile(database, ` and kind = '${kind}'`)) };
  const config = file(
    'mapserver.conf',
    `CONFIG\n ENV\n MS_MAP_PATTERN "^${folder}/"\n END\n MAPS\n ${Object.entries(maps)
      .map(([name, path]) => `${name} "${path}"`)
      .join('\n ')}\n END\nEND\n`,
  );
  const socket = join(folder, 'mapserver.sock');
  const processes = await startProcesses(folder, socket, config);
  // Without `fastcgi_keep_conn`: a process that holds a line that nginx keeps open serves nobody else.
  const nginx = await startNginx(
    folder,
    `location / { fastcgi_pass unix:${socket}; fastcgi_buffers 256 64k; fastcgi_max_temp_file_size 0; fastcgi_read_timeout 300s; include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_NAME ""; fastcgi_param PATH_INFO $document_uri; }`,
  );
  return {
    address: nginx.address,
    tile: ({ z, x, y }, of) =>
      `/?map=${of === undefined ? 'all' : 'kind'}&mode=tile&tilemode=gmap&tile=${x}+${y}+${z}&layers=projects&map.imagetype=mvt`,
    page: (limit) => `/all/ogcapi/collections/page/items?f=json&limit=${limit}`,
    stop: async () => {
      await nginx.stop();
      await processes.stop();
    },
  };
}

/** They leave spawn-fcgi behind, and are stopped one by one; they wait for a request before they heed SIGTERM. */
async function startProcesses(folder: string, socket: string, config: string): Promise<Running> {
  const pids = join(folder, 'mapserver.pids');
  const env = { ...process.env, MAPSERVER_CONFIG_FILE: config };
  await promisify(execFile)('/usr/bin/spawn-fcgi', ['-s', socket, '-M', '0666', '-F', String(PROCESSES), '-P', pids, '--', '/usr/bin/mapserv'], {
    env,
  });
  return {
    stop: async () => {
      for (const pid of readFileSync(pids, 'utf8').trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
    },
  };
}

/** @param condition on the rows, as SQL that follows another */
function mapfile({ socket: { host, port, user, name } }: BenchDatabase, condition: string): string {
  const connection = `CONNECTIONTYPE POSTGIS CONNECTION "host=${host} port=${port} user=${user} dbname=${name}" PROCESSING "CLOSE_CONNECTION=DEFER"`;
  const metadata = `METADATA "ows_enable_request" "*" "oga_title" "projects" "gml_include_items" "${PROPERTIES.join(',')}" "gml_types" "auto" "gml_featureid" "gid" END`;
  const layer = (layerName: string, group: string, type: string, where: string, column: string, epsg: number) => `
  LAYER
    NAME "${layerName}" ${group} TYPE ${type} STATUS ON ${connection}
    DATA "${column} from (select * from bench.flat where ${where}) as s using unique gid using srid=${epsg}"
    TEMPLATE "void" EXTENT ${epsg === 4326 ? '102 6 118 23.6' : '11354588 670000 13135699 2700000'} PROJECTION "init=epsg:${epsg}" END ${metadata} ${type === 'LINE' ? '' : 'MINSCALEDENOM 0'}
    CLASS STYLE COLOR 0 0 0 ${type === 'POINT' ? 'SIZE 1' : ''} END END
  END`;
  const drawn = ['POINT', 'LINE', 'POLYGON'].map((type, d) =>
    layer(type.toLowerCase(), 'GROUP "projects"', type, `ST_Dimension(geom) = ${d}${condition}`, 'geom', 3857),
  );
  return `MAP
  NAME "projects" SIZE 256 256 EXTENT 11354588 670000 13135699 2700000 UNITS METERS PROJECTION "init=epsg:3857" END
  OUTPUTFORMAT NAME "mvt" DRIVER MVT MIMETYPE "application/vnd.mapbox-vector-tile" FORMATOPTION "EXTENT=4096" FORMATOPTION "EDGE_BUFFER=256" END
  WEB METADATA "ows_enable_request" "*" "oga_onlineresource" "http://127.0.0.1/all/ogcapi" "oga_title" "projects" END END
  ${drawn.join('')}${layer('page', '', 'LINE', `ST_Dimension(degrees) = 1${condition}`, 'degrees', 4326)}
END
`;
}
