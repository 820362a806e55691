import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv as parseDotenv } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigurationError, parseEnv } from './env.server';
import { ownBrand } from './brand/brand';
import { defaultOperatorConfig } from './portal-config/operator-config';

const secret = 's'.repeat(32);

/** The least that the portal needs. */
const least = {
  APP_BASE_URL: 'https://portal.example',
  AUTH0_ISSUER_BASE_URL: 'https://tenant.example',
  AUTH0_CLIENT_ID: 'client',
  AUTH0_CLIENT_SECRET: 'client-secret',
  AUTH0_CLIENT_ID_MGMT: 'machine',
  AUTH0_CLIENT_SECRET_MGMT: 'machine-secret',
  SESSION_SECRETS: secret,
};

const parseWith = (given: Record<string, string | undefined>) => parseEnv({ ...least, ...given });

function problemsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

const problemsWith = (given: Record<string, string | undefined>) =>
  problemsOf({ ...least, ...given });

test('the needed variables are enough, and the rest has its defaults', () => {
  expect(parseEnv(least)).toEqual({
    appBaseUrl: 'https://portal.example',
    isSecure: true,
    issuerBaseUrl: 'https://tenant.example',
    clientId: 'client',
    clientSecret: 'client-secret',
    managementBaseUrl: 'https://tenant.example',
    managementClientId: 'machine',
    managementClientSecret: 'machine-secret',
    deletionHoldDays: 7,
    activityDays: 90,
    databaseConnection: 'Username-Password-Authentication',
    sessionSecrets: [secret],
    databasePath: 'data/latchkey.sqlite',
    redisUrl: null,
    host: '127.0.0.1',
    port: 3000,
    metricsPort: null,
    metricsHost: '127.0.0.1',
    instance: hostname(),
    trustProxy: 0,
    outgoingProxy: null,
    geoipDatabase: null,
    mail: null,
    reauthenticationFor: 'bulk',
    reauthenticationAgeMs: 15 * 60 * 1000,
    strongSignIn: 'acr',
    usesMyAccountApi: false,
    pageTimeMs: 5000,
    callTimeMs: 2000,
    keepAliveMs: 620_000,
    shutdownDrainMs: 5000,
    operator: defaultOperatorConfig,
    brand: ownBrand,
    logLevel: 'info',
    logFormat: 'json',
  });
});

test('the configuration cannot be changed afterwards', () => {
  expect(Object.isFrozen(parseEnv(least))).toBe(true);
});

test('variables of other programs are passed over', () => {
  expect(parseWith({ PATH: '/usr/bin', NODE_ENV: 'production' })).not.toHaveProperty('PATH');
});

test.each(Object.keys(least))('%s is required', (name) => {
  expect(problemsWith({ [name]: undefined })).toEqual([`${name} is required`]);
});

test.each(['', '   '])('a variable of %j counts as absent', (empty) => {
  expect(problemsWith({ AUTH0_CLIENT_ID: empty })).toEqual(['AUTH0_CLIENT_ID is required']);
  expect(parseWith({ PORT: empty }).port).toBe(3000);
});

test('every problem is reported at once', () => {
  expect(problemsOf({ PORT: 'x' })).toHaveLength(Object.keys(least).length + 1);
});

test.each([
  ['SMTP_URL', 'MAIL_FROM', 'smtp://mail.example'],
  ['MAIL_FROM', 'SMTP_URL', 'account@portal.example'],
])('%s needs %s', (name, partner, value) => {
  expect(problemsWith({ [name]: value })).toEqual([`${partner} is required with ${name}`]);
});

test('with both, mails are sent', () => {
  const { mail } = parseWith({
    SMTP_URL: 'smtp://mail.example',
    MAIL_FROM: 'Dein Konto – Übersicht <account@portal.example>',
  });
  expect(mail).toMatchObject({
    server: { host: 'mail.example', tls: 'required' },
    from: { name: 'Dein Konto – Übersicht', address: 'account@portal.example' },
  });
});

test('the message has a line for each problem', () => {
  const { message } = new ConfigurationError(['A is required', 'B is required']);
  expect(message).toBe('The configuration has 2 problem(s):\n- A is required\n- B is required');
});

test('a report shows no value', () => {
  const wrong = 'x-marks-the-spot';
  const source = Object.fromEntries(
    [...Object.keys(least), 'PORT', 'METRICS_PORT', 'TRUST_PROXY', 'LOG_LEVEL', 'LOG_FORMAT'].map(
      (name) => [name, wrong],
    ),
  );
  const report = problemsOf({ ...source, REDIS_URL: `https://:${wrong}@localhost` });
  expect(report.length).toBeGreaterThan(5);
  expect(report.join('\n')).not.toContain(wrong);
});

describe('a value that was copied or quoted wrongly is refused with the reason', () => {
  const names = [
    ...Object.keys(least),
    'AUTH0_MGMT_BASE_URL',
    'AUTH0_DATABASE_CONNECTION',
    'REDIS_URL',
    'HOST',
    'PORT',
    'LOG_LEVEL',
    'DATABASE_PATH',
    'TRUST_PROXY',
    'REAUTHENTICATION_FOR',
  ];
  const good: Record<string, string> = {
    ...least,
    AUTH0_MGMT_BASE_URL: 'https://a.example',
    AUTH0_DATABASE_CONNECTION: 'Users',
    REDIS_URL: 'redis://a.example',
    HOST: '127.0.0.1',
    PORT: '3000',
    LOG_LEVEL: 'info',
    DATABASE_PATH: 'data/a.sqlite',
    TRUST_PROXY: '1',
    REAUTHENTICATION_FOR: 'all',
  };
  const of = (name: string) => good[name] ?? '';
  const only = (name: string, value: string, reason: string) =>
    expect(problemsWith({ [name]: value })).toEqual([`${name} ${reason}`]);

  test.each(names)('%s in quotation marks', (name) => {
    for (const [open, close] of ['""', "''", '``', '“”', '‘’', '„“', '«»'])
      only(name, `${open}${of(name)}${close}`, 'must not stand in quotation marks');
    only(name, `"${of(name)}`, 'must not stand in quotation marks');
    only(name, `${of(name)}'`, 'must not stand in quotation marks');
  });

  test.each(names)('%s with blanks or line breaks around it', (name) => {
    for (const blank of [' ', '\t', '\n', '\r\n', '\u00a0', '\ufeff', '\u200b']) {
      const reason = 'must not begin or end with a blank, a line break or an invisible character';
      only(name, `${of(name)}${blank}`, reason);
      only(name, `${blank}${of(name)}`, reason);
    }
  });

  test.each(names)('%s that still is a placeholder', (name) => {
    const placeholders = [
      '<your value>',
      '${NAME}',
      '{yourDomain}',
      'your-value',
      'YOUR_VALUE',
      'https://your-tenant.eu.auth0.com',
      'changeme',
      'change-me',
      'xxxxxxxx',
    ];
    for (const placeholder of placeholders) only(name, placeholder, 'still holds a placeholder');
  });

  test.each(names.filter((name) => name !== 'DATABASE_PATH'))(
    '%s with a letter beyond ASCII',
    (name) => {
      for (const letter of ['é', 'а', '…', '–', '\u200b'])
        only(name, `${of(name)}${letter}x`, 'must hold printable ASCII characters only');
    },
  );

  test('a path may hold letters of any script, but none that cannot be seen', () => {
    expect(
      problemsWith({ PORTAL_CONFIG: 'données/長.json', BRAND_FILE: 'marque/長.json' }),
    ).toEqual([
      expect.stringMatching(/^PORTAL_CONFIG names a file/),
      expect.stringMatching(/^BRAND_FILE names a file/),
    ]);
    expect(parseWith({ DATABASE_PATH: 'données/長.sqlite' }).databasePath).toBe(
      'données/長.sqlite',
    );
    expect(problemsWith({ DATABASE_PATH: 'data/\u200ba.sqlite' })).toEqual([
      'DATABASE_PATH must not hold invisible characters',
    ]);
  });

  test.each([
    'AUTH0_CLIENT_ID',
    'AUTH0_CLIENT_SECRET',
    'AUTH0_CLIENT_ID_MGMT',
    'AUTH0_CLIENT_SECRET_MGMT',
  ])('%s with a blank within it', (name) => {
    only(name, 'one two', 'must not hold blanks');
  });

  test('variables of other programs may hold anything', () => {
    expect(problemsWith({ PS1: '"<é> ' })).toEqual([]);
  });

  test('the example that comes with the portal has a placeholder for each value that it needs', () => {
    const example = parseDotenv(readFileSync('.env.example', 'utf8'));
    expect(problemsOf(example)).toEqual(
      expect.arrayContaining(Object.keys(least).map((name) => `${name} still holds a placeholder`)),
    );
  });
});

describe('addresses', () => {
  test('a trailing slash is dropped', () => {
    expect(parseWith({ APP_BASE_URL: 'https://portal.example/' }).appBaseUrl).toBe(
      'https://portal.example',
    );
    expect(parseWith({ AUTH0_ISSUER_BASE_URL: 'https://tenant.example/' }).issuerBaseUrl).toBe(
      'https://tenant.example',
    );
  });

  test('a default port and capitals in the host are written as browsers write them', () => {
    expect(parseWith({ APP_BASE_URL: 'https://Portal.Example:443' }).appBaseUrl).toBe(
      'https://portal.example',
    );
  });

  test('the portal may stand on a port of its own', () => {
    expect(parseWith({ APP_BASE_URL: 'https://portal.example:8443' }).appBaseUrl).toBe(
      'https://portal.example:8443',
    );
  });

  test('the portal has an origin to itself', () => {
    expect(problemsWith({ APP_BASE_URL: 'https://portal.example/app' })).toEqual([
      'APP_BASE_URL must be an origin: scheme, host and port, no path',
    ]);
  });

  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    '%s may do without https',
    (address) => {
      expect(parseWith({ APP_BASE_URL: address }).appBaseUrl).toBe(address);
    },
  );

  test.each([
    'http://portal.example',
    'http://192.168.0.1',
    'http://localhost.example',
    'http://127.0.0.1.example',
  ])('%s may not do without https', (address) => {
    for (const name of ['APP_BASE_URL', 'AUTH0_ISSUER_BASE_URL', 'AUTH0_MGMT_BASE_URL'])
      expect(problemsWith({ [name]: address })).toEqual([
        `${name} must use https (http is accepted on loopback only)`,
      ]);
  });

  test.each([
    ['tenant.example', 'must be a URL with its scheme, such as https://…'],
    ['ftp://tenant.example', 'must be an https URL'],
    ['javascript:alert(1)', 'must be an https URL'],
    ['https://user:password@tenant.example', 'must not contain credentials'],
    ['https://tenant.example/?a=1', 'must not have a query string or a fragment'],
    ['https://tenant.example/#a', 'must not have a query string or a fragment'],
    ['https://*.tenant.example', 'must name one host'],
    ['https://tenant.example;a', 'must name one host'],
    ['https://tenant..example', 'must name one host'],
    ['https://tenant.example/api/v2/', 'must be an origin: scheme, host and port, no path'],
  ])('the issuer cannot be %s', (address, problem) => {
    expect(problemsWith({ AUTH0_ISSUER_BASE_URL: address })).toEqual([
      `AUTH0_ISSUER_BASE_URL ${problem}`,
    ]);
  });

  test('the Management API is at the issuer unless it has an address of its own', () => {
    expect(parseEnv(least).managementBaseUrl).toBe('https://tenant.example');
    expect(parseWith({ AUTH0_MGMT_BASE_URL: 'https://canonical.example/' }).managementBaseUrl).toBe(
      'https://canonical.example',
    );
  });
});

describe('session secrets', () => {
  test('several are kept in their order', () => {
    const [young, old] = ['a'.repeat(32), 'b'.repeat(40)];
    expect(parseWith({ SESSION_SECRETS: `${young}, ${old}` }).sessionSecrets).toEqual([young, old]);
  });

  test('each needs 32 bytes, and the report counts them instead of showing them', () => {
    expect(problemsWith({ SESSION_SECRETS: `${secret},${'x'.repeat(31)}` })).toEqual([
      'SESSION_SECRETS secret 2 of 2 must have at least 32 bytes',
    ]);
  });

  test('an empty one behind a comma is refused', () => {
    expect(problemsWith({ SESSION_SECRETS: `${secret},` })).toHaveLength(1);
  });
});

test.each(['portal-1', 'xxx', 'a "b"'])(
  'a portal on the host “%s” is told from others by that',
  (name) => {
    expect(parseWith({ HOSTNAME: name }).instance).toBe(name);
  },
);

describe('ports', () => {
  test.each(['PORT', 'METRICS_PORT'])('%s takes a number up to 65535', (name) => {
    expect(problemsWith({ [name]: '65535' })).toEqual([]);
  });

  test.each(['65536', '-1', '80.5', '0x50', 'http', '1e3'])('%s is no port', (value) => {
    expect(problemsWith({ PORT: value })).toEqual(['PORT must be a port number']);
  });

  test('metrics are served only when they have a port', () => {
    expect(parseEnv(least).metricsPort).toBeNull();
    expect(parseWith({ METRICS_PORT: '9090' }).metricsPort).toBe(9090);
  });

  test('they are served where the portal is, or at an address of their own', () => {
    expect(parseWith({ HOST: '0.0.0.0' }).metricsHost).toBe('0.0.0.0');
    const apart = parseWith({ HOST: '0.0.0.0', METRICS_HOST: '10.0.0.7' });
    expect(apart).toMatchObject({ host: '0.0.0.0', metricsHost: '10.0.0.7' });
  });
});

describe('proxies', () => {
  test('a number says how many stand in front', () => {
    expect(parseWith({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
  });

  test('a list names their addresses and networks', () => {
    expect(parseWith({ TRUST_PROXY: '10.0.0.0/8, 192.0.2.1,2001:db8::/32' }).trustProxy).toEqual([
      '10.0.0.0/8',
      '192.0.2.1',
      '2001:db8::/32',
    ]);
  });

  test.each([
    'true',
    'all',
    '-1',
    '10.0.0.0/33',
    '0.0.0.0/0',
    '2001:db8::/129',
    '10.0.0.0/8/8',
    '10.0.0.0/',
    '10.0.0.1,',
  ])('%s is refused', (value) => {
    expect(problemsWith({ TRUST_PROXY: value })).toHaveLength(1);
  });
});

describe('Redis', () => {
  test('is not used unless it has an address', () => {
    expect(parseEnv(least).redisUrl).toBeNull();
  });

  test.each([
    'redis://localhost:6379',
    'rediss://user:password@redis.example:6380/1',
    'redis://one.example, redis://two.example,redis://three.example',
  ])('may be at %s', (address) => {
    expect(parseWith({ REDIS_URL: address }).redisUrl).toBe(address);
  });

  test.each([
    ['redis://one.example/abc', 'must have nothing but the number of a database for its path'],
    ['redis://a.example/1,redis://b.example/1', 'must name no database, as a cluster has only one'],
    [
      'redis://:one@a.example,redis://:two@b.example',
      'must have the same scheme, user name and password in every address of the cluster',
    ],
    ['redis://', 'must name a host, after an @ where there is a user name or password'],
    [
      'redis://:6379',
      'must be a redis:// or rediss:// address, or several of one cluster, separated by commas',
    ],
    ['redis://pass!word', 'must name a host, after an @ where there is a user name or password'],
    [
      'redis://user:100%sure@one.example',
      'must have a percent sign in user name and password written as %25',
    ],
    [
      'redis://a.example,rediss://b.example',
      'must have the same scheme, user name and password in every address of the cluster',
    ],
  ])('%s is refused', (address, reason) => {
    expect(problemsWith({ REDIS_URL: address })).toEqual([`REDIS_URL ${reason}`]);
  });

  test.each(['localhost:6379', 'https://redis.example', 'redis://one.example,', 'x,redis://y'])(
    'cannot be at %s',
    (address) => {
      expect(problemsWith({ REDIS_URL: address })).toEqual([
        'REDIS_URL must be a redis:// or rediss:// address, or several of one cluster, separated by commas',
      ]);
    },
  );
});

describe('where it listens', () => {
  test.each(['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost', 'portal-1.internal'])(
    'may be %s',
    (host) => {
      expect(parseWith({ HOST: host, METRICS_HOST: host })).toMatchObject({
        host,
        metricsHost: host,
      });
    },
  );

  test.each(['http://localhost', 'localhost:3000', '256.1.1.1', '[::1]', '*', 'a b'])(
    'cannot be %s',
    (host) => {
      const problem = 'must be an IP address without brackets, or a host name';
      expect(problemsWith({ HOST: host, METRICS_HOST: host })).toEqual([
        `HOST ${problem}`,
        `METRICS_HOST ${problem}`,
      ]);
    },
  );

  test.each([
    { METRICS_PORT: '3000' },
    { PORT: '08080', METRICS_PORT: '8080' },
    { HOST: '0.0.0.0', METRICS_HOST: '10.0.0.5', PORT: '8080', METRICS_PORT: '8080' },
  ])('one port for people and for figures is refused: %o', (given) => {
    expect(problemsWith({ ...given, LOG_LEVEL: 'loud' })).toEqual([
      expect.stringContaining('LOG_LEVEL'),
      'METRICS_PORT must not be that of PORT, which is for people',
    ]);
  });

  test.each([
    { PORT: '0', METRICS_PORT: '0' },
    { HOST: '10.0.0.5', METRICS_HOST: '127.0.0.1', PORT: '8080', METRICS_PORT: '8080' },
  ])('people and figures have a port each with %o', (given) => {
    expect(problemsWith(given)).toEqual([]);
  });
});

describe('a database of places', () => {
  const bundled =
    'node_modules/@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb';

  test('is one in the format of MaxMind', () => {
    expect(parseWith({ GEOIP_DATABASE: bundled }).geoipDatabase).toBe(bundled);
  });

  test.each([
    ['none.mmdb', 'names a file that cannot be read (ENOENT)'],
    ['app', 'names something that is not a file'],
    ['package.json', 'names a file that is no database of MaxMind’s format'],
  ])('is not %s', (path, problem) => {
    expect(problemsWith({ GEOIP_DATABASE: path })).toEqual([`GEOIP_DATABASE ${problem}`]);
  });
});

test('a log level is one of those the logger knows', () => {
  expect(parseWith({ LOG_LEVEL: 'debug' }).logLevel).toBe('debug');
  expect(problemsWith({ LOG_LEVEL: 'loud' })).toHaveLength(1);
});

test('a log format is json or pretty', () => {
  expect(parseWith({ LOG_FORMAT: 'pretty' }).logFormat).toBe('pretty');
  expect(problemsWith({ LOG_FORMAT: 'xml' })).toEqual(['LOG_FORMAT must be json or pretty']);
});

test.each(['DEBUG', 'NODE_DEBUG'])(
  '%s keeps the portal from starting, as libraries would print secrets',
  (name) => {
    expect(problemsWith({ [name]: '*' })).toEqual([
      `${name} must not be set: libraries would print secrets (LOG_LEVEL=debug is safe)`,
    ]);
    expect(problemsWith({ [name]: '' })).toEqual([]);
  },
);
test('the time for pages and calls is given in milliseconds', () => {
  expect(parseWith({ PAGE_TIMEOUT_MS: '8000', CALL_TIMEOUT_MS: '1500' })).toMatchObject({
    pageTimeMs: 8000,
    callTimeMs: 1500,
  });
});

test.each(['0', '-1', '199', '60001', '2s', '1.5', 'soon'])('a time of %j is refused', (value) => {
  for (const name of ['PAGE_TIMEOUT_MS', 'CALL_TIMEOUT_MS'])
    expect(problemsWith({ [name]: value }).join()).toContain(`${name} must be`);
});

test('a page needs a second at least', () => {
  expect(problemsWith({ PAGE_TIMEOUT_MS: '999' })).toEqual([
    'PAGE_TIMEOUT_MS must be from 1000 to 60000 milliseconds',
  ]);
});

test('idle connections are kept a little longer than common balancers keep theirs', () => {
  expect(parseWith({}).keepAliveMs).toBe(620_000);
});

test('the portal may end at once, or long after it was asked to', () => {
  expect(parseWith({ SHUTDOWN_DRAIN_MS: '0' }).shutdownDrainMs).toBe(0);
  expect(parseWith({ SHUTDOWN_DRAIN_MS: '30000' }).shutdownDrainMs).toBe(30_000);
});

test('for balancers that keep connections longer, the time is given in milliseconds', () => {
  expect(parseWith({ KEEP_ALIVE_TIMEOUT_MS: '3600000' }).keepAliveMs).toBe(3_600_000);
});

test.each(['0', '-1', '999', '3600001', '65s', '65.5', 'long'])(
  'a time of %j for idle connections is refused',
  (value) => {
    expect(problemsWith({ KEEP_ALIVE_TIMEOUT_MS: value })).toEqual([
      'KEEP_ALIVE_TIMEOUT_MS must be from 1000 to 3600000 milliseconds',
    ]);
  },
);

describe('the operator’s file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-operator-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, 'portal.json');
    writeFileSync(path, text);
    return path;
  };

  test('says what people may see and change', () => {
    const path = file('{ "fields": { "nickname": "off" } }');
    const { operator } = parseWith({ PORTAL_CONFIG: path });
    expect(operator).toEqual({
      ...defaultOperatorConfig,
      fields: { ...defaultOperatorConfig.fields, nickname: 'off' },
    });
  });

  test('has all of its problems told at once, each with its place', () => {
    const path = file(
      '{ "fields": { "name": "write" }, "ownFields": [{ "key": "a b", "type": "text", "labels": {} }] }',
    );
    const problems = problemsWith({ PORTAL_CONFIG: path, PORT: 'x' });
    expect(problems).toHaveLength(4);
    expect(problems.filter((problem) => problem.startsWith('PORTAL_CONFIG '))).toEqual([
      expect.stringContaining('fields.name: '),
      expect.stringContaining('ownFields[0].key: '),
      expect.stringContaining('ownFields[0].labels: '),
    ]);
  });

  test('has to be there', () => {
    const path = join(folder, 'none.json');
    expect(problemsWith({ PORTAL_CONFIG: path })).toEqual([
      'PORTAL_CONFIG names a file that cannot be read',
    ]);
  });

  test('has to be JSON, and the line is told where it is not', () => {
    const path = file('{\n  "fields": {,}\n}');
    expect(problemsWith({ PORTAL_CONFIG: path })).toEqual([
      'PORTAL_CONFIG names a file that is not JSON, in line 2',
    ]);
  });
});

describe('the file of a brand', () => {
  const support = { email: 'help@acme.example' };
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-brand-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: object) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  test('says what the portal is called, and how support is reached', () => {
    const { brand, operator } = parseWith({
      BRAND_FILE: file('brand.json', { name: 'Acme', support }),
    });
    expect(brand.name).toBe('Acme');
    expect(operator).toEqual({ ...defaultOperatorConfig, support: { ...support, url: null } });
  });

  test('leaves to the operator’s file how support is reached where it does not say so itself', () => {
    const { operator } = parseWith({
      BRAND_FILE: file('brand.json', { name: 'Acme' }),
      PORTAL_CONFIG: file('portal.json', { support }),
    });
    expect(operator.support.email).toBe(support.email);
  });

  test('must not say it beside the operator’s file', () => {
    const problems = problemsWith({
      BRAND_FILE: file('brand.json', { name: 'Acme', support }),
      PORTAL_CONFIG: file('portal.json', { support: { url: 'https://acme.example/help' } }),
    });
    expect(problems).toEqual([
      'BRAND_FILE has a problem at support: must not be in PORTAL_CONFIG too',
    ]);
  });

  test('has its problems told beside all others', () => {
    const problems = problemsWith({ BRAND_FILE: file('brand.json', { nam: 'Acme' }), PORT: 'x' });
    expect(
      problems.filter((problem) => problem.startsWith('BRAND_FILE has a problem')),
    ).toHaveLength(2);
    expect(problems.some((problem) => problem.startsWith('PORT '))).toBe(true);
  });
});
