import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Running, startProgram } from './processes.ts';

export type Nginx = Running & { address: string };

/**
 * nginx on a free port of 127.0.0.1, no log; run by root it stays root, or it could not read `folder`.
 * @param http directives of its one server
 * @param outside of the block around it
 * @param workers processes; 'auto': one a core
 */
export async function startNginx(folder: string, http: string, outside = '', workers: number | 'auto' = 'auto'): Promise<Nginx> {
  const port = await freePort();
  const home = join(folder, `nginx-${port}`);
  mkdirSync(home);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${home}/${kind};`).join(' ');
  const config = join(home, 'nginx.conf');
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? 'user root; ' : ''}worker_processes ${workers}; daemon off; pid ${home}/pid; error_log ${home}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; ${temporary}
  ${outside}
  server { listen 127.0.0.1:${port} backlog=1024; ${http} }
}
`,
  );
  const address = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  return { address, ...(await startProgram('/usr/sbin/nginx', ['-c', config, '-e', `${home}/error.log`], {}, answers)) };
}
