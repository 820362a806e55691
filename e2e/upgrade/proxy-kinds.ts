import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CertificateFiles } from '../../tests/certificate';
import type { ProxyProgram } from '../../tests/proxies.mjs';
import type { Retries } from './tally';

const files = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'deploy', 'proxy');

/** What a proxy that is started has for its own. */
export interface Place {
  /** A folder for whatever it writes. */
  folder: string;
  /** What browsers and the tenant ask. */
  url: string;
  ports: { https: number; http: number; admin: number };
  /** Addresses of two portals, as in `127.0.0.1:3000`. */
  portals: readonly [string, string];
  certificate: CertificateFiles;
}

interface Launch {
  args: readonly string[];
  environment?: Record<string, string>;
}

interface Kind {
  program: ProxyProgram;
  /** What it sends again, to the other portal, when a portal has not taken it. */
  retries: Retries;
  /** Whether it is known to pass a portal by that was killed, and only that one. */
  copesWithKills: boolean;
  launch: (place: Place) => Launch;
}

/** The proxies that portals are put behind: by the files of `deploy/proxy/`, and nginx with nothing set that has a default. */
export const proxies = {
  haproxy: { program: 'haproxy', retries: 'everything', copesWithKills: true, launch: haproxy },
  // caddyserver/caddy#7546; Debian's Caddy is older.
  caddy: {
    program: 'caddy',
    retries: 'what only reads',
    copesWithKills: true,
    launch: (place) => caddy(place),
  },
  'caddy-strict': {
    program: 'caddy',
    retries: 'nothing',
    copesWithKills: true,
    launch: (place) => caddy(place, { PROXY_RETRY_FOR: '0s' }),
  },
  nginx: { program: 'nginx', retries: 'everything', copesWithKills: true, launch: nginx },
  apache: { program: 'apache2', retries: 'everything', copesWithKills: true, launch: apache },
  // It passes a portal by for ten seconds, in which the other one may go too.
  'nginx-plain': {
    program: 'nginx',
    retries: 'everything',
    copesWithKills: false,
    launch: (place) => runNginx(place, plainNginx(place)),
  },
} as const satisfies Record<string, Kind>;

export type ProxyKind = keyof typeof proxies;
export const proxyKinds = Object.keys(proxies) as readonly ProxyKind[];

const addressesOf = ({ portals: [PORTAL_1, PORTAL_2] }: Place) => ({ PORTAL_1, PORTAL_2 });

function haproxy(place: Place): Launch {
  return {
    args: ['-f', join(files, 'haproxy.cfg')],
    environment: {
      ...addressesOf(place),
      PROXY_CERTIFICATE: certificateWithKey(place),
      PROXY_HTTPS: `127.0.0.1:${place.ports.https}`,
      PROXY_HTTP: `127.0.0.1:${place.ports.http}`,
    },
  };
}

function caddy(place: Place, variables: Record<string, string> = {}): Launch {
  const { folder, url, ports, certificate } = place;
  return {
    args: ['run', '--config', join(files, 'Caddyfile'), '--adapter', 'caddyfile'],
    environment: {
      ...addressesOf(place),
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      CADDY_ADMIN: `127.0.0.1:${ports.admin}`,
      APP_BASE_URL: url,
      PROXY_TLS: `${certificate.certificate} ${certificate.key}`,
      PROXY_HTTP_PORT: String(ports.http),
      ...variables,
    },
  };
}

function nginx(place: Place): Launch {
  const { ports, certificate } = place;
  const variables: Record<string, string> = {
    ...addressesOf(place),
    PROXY_CERTIFICATE: certificate.certificate,
    PROXY_KEY: certificate.key,
    PROXY_HTTPS: `127.0.0.1:${ports.https}`,
    PROXY_HTTP: `127.0.0.1:${ports.http}`,
  };
  // What `envsubst` does.
  const text = readFileSync(join(files, 'nginx.conf'), 'utf8');
  const section = text.replace(/\$\{(\w+)\}/g, (name, inner: string) => variables[inner] ?? name);
  return runNginx(place, section);
}

/** `section` is what stands in its section `http`. */
function runNginx({ folder }: Place, section: string): Launch {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const lines = [
    'daemon off;',
    `pid ${folder}/nginx.pid;`,
    'worker_processes 2;',
    'events {}',
    `http { access_log off; ${paths.join(' ')}`,
    section,
    '}',
  ];
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, lines.join('\n'));
  return { args: ['-p', folder, '-e', 'stderr', '-c', file] };
}

function apache(place: Place): Launch {
  const { ports } = place;
  const listen = [ports.https, ports.http].map((port) => `Listen 127.0.0.1:${port}`);
  return runApache(place, [...listen, `Include ${join(files, 'apache.conf')}`].join('\n'), {
    ...addressesOf(place),
    PROXY_CERTIFICATE: certificateWithKey(place),
    PROXY_HTTPS: String(ports.https),
    PROXY_HTTP: String(ports.http),
  });
}

/** `lines` are what stands in its main configuration, besides modules and where it writes. */
function runApache(
  { folder }: Place,
  lines: string,
  environment: Record<string, string> = {},
): Launch {
  const modules = [
    ...['mpm_event', 'authz_core', 'alias', 'headers', 'socache_shmcb', 'ssl', 'slotmem_shm'],
    ...['proxy', 'proxy_http', 'proxy_balancer', 'proxy_hcheck', 'lbmethod_byrequests'],
  ];
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      'ServerName localhost',
      `DefaultRuntimeDir ${folder}`,
      `PidFile ${folder}/apache.pid`,
      `ErrorLog ${folder}/error.log`,
      // Its own user does not exist without the whole package.
      'User nobody',
      'Group nogroup',
      lines,
    ].join('\n'),
  );
  return { args: ['-d', folder, '-f', file, '-D', 'FOREGROUND'], environment };
}

/**
 * nginx as a stranger sets it up: two portals, TLS, and the address of the client. It makes a connection for each request,
 * and looks at nothing.
 */
function plainNginx({ ports, portals, certificate }: Place): string {
  return `
    upstream portals { server ${portals[0]}; server ${portals[1]}; }
    server {
      listen 127.0.0.1:${ports.https} ssl;
      ssl_certificate ${certificate.certificate};
      ssl_certificate_key ${certificate.key};
      location / {
        proxy_pass http://portals;
        proxy_set_header X-Forwarded-For $remote_addr;
      }
    }`;
}

/** Both in one file, as some want them. */
function certificateWithKey({ folder, certificate }: Place): string {
  const file = join(folder, 'both.pem');
  const texts = [certificate.certificate, certificate.key].map((one) => readFileSync(one, 'utf8'));
  writeFileSync(file, texts.join('\n'), { mode: 0o600 });
  return file;
}
