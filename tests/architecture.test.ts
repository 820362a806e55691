import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const app = join(root, 'app');

interface Import {
  /** The file that imports, from `app/` on, without its extension: `sessions/end-session.server`. */
  from: string;
  /** What is imported: a file in the same spelling, or a package as it is written. */
  to: string;
  /** Whether it is named by a path, and not a package. */
  isOurs: boolean;
  /** Whether anything of it is left once types are gone. */
  isValue: boolean;
}

interface SourceFile {
  name: string;
  path: string;
  text: string;
  imports: Import[];
}

const withoutExtension = (path: string) => path.replace(/\.(?:tsx?|mjs|js)$/, '');
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const importPattern =
  /^(?:import|export)\s([^'";]*?)\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** A clause such as `type A` or `{ type A, type B }` is gone once types are. */
function isTypeOnly(clause: string): boolean {
  if (/^type\s/.test(clause)) return true;
  const braced = /^\{([^}]*)\}\s*$/.exec(clause.trim());
  const names = (braced?.[1] ?? '').split(',').map((name) => name.trim());
  return braced !== null && names.every((name) => name === '' || name.startsWith('type '));
}

function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path) && !/\.test\./.test(path) && !/node_modules/.test(path))
    .map((path) => join(folder, path));
}

function read(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const name = withoutExtension(relative(app, path));
  const imports = [...withoutComments(text).matchAll(importPattern)].map(
    ([, clause, named, bare, dynamic]) => {
      const target = named ?? bare ?? dynamic ?? '';
      const isOurs = target.startsWith('.') || target.startsWith('~/');
      const absolute = target.startsWith('~/')
        ? join(app, target.slice(2))
        : resolve(dirname(path), target);
      return {
        from: name,
        to: isOurs ? withoutExtension(relative(app, absolute)) : target,
        isOurs,
        isValue: clause === undefined || !isTypeOnly(clause.trim()),
      };
    },
  );
  return { name, path, text, imports };
}

const files = filesIn(app, /\.tsx?$/).map(read);
const imports = files.flatMap((file) => file.imports);
const names = new Set(files.map(({ name }) => name));
const show = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);

/** Imports that run from where the one test says yes to where the other does. */
function between(
  from: (name: string) => boolean,
  to: (name: string) => boolean,
  { countTypes = true } = {},
): string[] {
  return show(imports.filter((one) => from(one.from) && to(one.to) && (countTypes || one.isValue)));
}

const inFolder =
  (...folders: string[]) =>
  (name: string) =>
    folders.some((folder) => name.startsWith(`${folder}/`));
const isOneOf =
  (...list: string[]) =>
  (name: string) =>
    list.includes(name);
const isPackage =
  (...packages: string[]) =>
  (name: string) =>
    !names.has(name) && packages.some((one) => name === one || name.startsWith(`${one}/`));
const not = (is: (name: string) => boolean) => (name: string) => !is(name);
const both = (a: (name: string) => boolean, b: (name: string) => boolean) => (name: string) =>
  a(name) && b(name);
const either =
  (...tests: ((name: string) => boolean)[]) =>
  (name: string) =>
    tests.some((is) => is(name));

const isServerFile = (name: string) => /\.server$/.test(name) || name === 'server';
const isRoute = either(inFolder('routes'), isOneOf('root'));
/** What talks to a store, a network or a file on behalf of the domain. */
const isAdapter = (name: string) =>
  /(?:^|\/)(?:sqlite|redis|memory|maxmind|flexible|auth0-password)-[\w-]+\.server$/.test(name) ||
  /^management\/management-(?:sessions|refresh-tokens|applications|accounts|activity|token)\.server$/.test(
    name,
  );
const isDatabase = inFolder('sqlite', 'redis');
/** Where ports get their adapters. */
const isJoint = isOneOf('services.server', 'stores.server', 'management/management.server');
const isWiring = either(isJoint, isOneOf('server', 'portal-app.server'));

describe('this test reads the application as it is', () => {
  test('it finds the files', () => {
    expect(names).toContain('services.server');
    expect(names).toContain('sessions/session');
    expect(files.length).toBeGreaterThan(50);
  });

  test('it finds imports over several lines, and tells types from values', () => {
    const of = (from: string, to: string) =>
      imports.find((one) => one.from === from && one.to === to);
    const client = 'management/management-sessions.server';
    expect(of(client, 'management/management-schemas')).toMatchObject({ isValue: true });
    expect(of(client, 'sessions/session-directory')).toMatchObject({ isValue: false });
  });

  test('it follows every import of ours to a file', () => {
    const lost = imports.filter(
      ({ to, isOurs }) => isOurs && !names.has(to) && !existsSync(join(app, to)),
    );
    expect(show(lost)).toEqual([]);
  });
});

describe('worlds apart', () => {
  const outside = (name: string) => name.startsWith('..');

  test('the application imports nothing from outside its folder', () => {
    expect(between(() => true, outside)).toEqual([]);
  });

  test('the tenant imports nothing of the application', () => {
    const tenant = filesIn(join(root, 'tenant'), /\.(?:ts|mjs)$/).map(read);
    const found = tenant.flatMap((file) => file.imports).filter(({ to }) => names.has(to));
    expect(show(found)).toEqual([]);
  });
});

const domains = [
  'account',
  'applications',
  'auth',
  'cache',
  'management',
  'places',
  'portal-session',
  'rate-limit',
  'refresh-tokens',
  'sessions',
];

describe('the words that everything uses', () => {
  test('paths, durations, error lists and configuration import nothing of ours', () => {
    const isWord = isOneOf(
      'paths',
      'durations',
      'auth/auth-error',
      'management/management-error',
      'answer-too-large-error',
      'store-unavailable-error',
      'loopback',
    );
    expect(between(isWord, (name) => names.has(name))).toEqual([]);
    expect(
      between(isOneOf('env.server'), (name) => names.has(name) && !isWord(name), {
        countTypes: false,
      }),
    ).toEqual([]);
  });

  test('pure rules and ports know no server file, not even by type', () => {
    const isPure = both(inFolder(...domains), not(isServerFile));
    expect(between(isPure, isServerFile)).toEqual([]);
  });

  test('pure rules and ports know no page', () => {
    const isPure = both(inFolder(...domains), not(isServerFile));
    expect(between(isPure, inFolder('ui', 'routes', 'session-pages', 'http', 'i18n'))).toEqual([]);
  });
});

describe('the domain', () => {
  const isDomain = inFolder('sessions', 'refresh-tokens', 'account', 'applications');

  test('knows no HTTP', () => {
    const isHttp = either(inFolder('http'), isPackage('express', '@remix-run', 'node:http'));
    expect(between(isDomain, isHttp)).toEqual([]);
  });

  test('knows no page and no language', () => {
    const isPage = either(inFolder('routes', 'ui', 'session-pages', 'i18n'), isPackage('react'));
    expect(between(isDomain, isPage)).toEqual([]);
  });

  test('knows no SDK', () => {
    expect(
      between(isDomain, isPackage('arctic', 'auth0', 'jose', 'remix-auth', 'remix-auth-auth0')),
    ).toEqual([]);
  });

  test('knows no sign-in, no configuration and no wiring', () => {
    expect(between(isDomain, either(inFolder('auth'), isOneOf('env.server'), isWiring))).toEqual(
      [],
    );
  });

  test('knows stores by their ports only', () => {
    const isAct = both(isDomain, not(isAdapter));
    expect(between(isAct, either(isAdapter, isDatabase))).toEqual([]);
  });
});

describe('adapters', () => {
  test('are joined in one place', () => {
    expect(between(not(isJoint), isAdapter, { countTypes: false })).toEqual([]);
  });

  test('are the only ones that know a database', () => {
    const isElsewhere = not(either(isAdapter, isDatabase, isJoint));
    expect(between(isElsewhere, isDatabase)).toEqual([]);
  });

  test('get their configuration as arguments', () => {
    const isConfiguration = either(isOneOf('env.server'), isWiring);
    expect(between(either(isAdapter, isDatabase), isConfiguration)).toEqual([]);
  });

  test('know no HTTP of ours and no page', () => {
    const isPage = inFolder('http', 'routes', 'ui', 'session-pages', 'i18n');
    expect(between(either(isAdapter, isDatabase), isPage)).toEqual([]);
  });

  test.each([
    ['auth0', 'management'],
    ['better-sqlite3', 'sqlite'],
    ['redis', 'redis'],
    ['jose', 'auth'],
    ['arctic', 'auth'],
    ['remix-auth', 'auth'],
    ['remix-auth-auth0', 'auth'],
    ['maxmind', 'places'],
    ['rate-limiter-flexible', 'rate-limit'],
    ['pino', 'log'],
    ['prom-client', 'metrics'],
    ['helmet', 'http'],
    ['luxon', 'i18n'],
    ['intl-messageformat', 'i18n'],
    ['ua-parser-js', 'sessions'],
  ])('%s is used in %s/ alone', (name, folder) => {
    const found = between(not(inFolder(folder)), isPackage(name), { countTypes: false });
    expect(found).toEqual([]);
  });

  test('Express is used in http/ and where the application is put together', () => {
    const isElsewhere = both(not(inFolder('http')), not(isOneOf('portal-app.server')));
    expect(between(isElsewhere, isPackage('express'), { countTypes: false })).toEqual([]);
  });
});

describe('configuration', () => {
  test('is read where the program starts, and passed on from there', () => {
    expect(between(not(isWiring), isOneOf('env.server'), { countTypes: false })).toEqual([]);
  });

  test('comes from the environment in one file', () => {
    const reading = files
      .filter(({ text }) => /\bprocess\.env\b|\bimport\.meta\.env\b/.test(withoutComments(text)))
      .map(({ name }) => name);
    expect(reading).toEqual(['server']);
  });

  test('never goes to a browser: wiring is imported by no page', () => {
    const isPage = inFolder('ui', 'session-pages');
    expect(between(both(isPage, not(isServerFile)), isWiring)).toEqual([]);
  });
});

describe('pages', () => {
  test('a route imports no other route', () => {
    expect(between(() => true, isRoute)).toEqual([]);
  });

  test('a route takes its services from the context', () => {
    expect(between(isRoute, isWiring, { countTypes: false })).toEqual([]);
  });

  test('what is shown imports nothing of the server but its types', () => {
    const isShown = both(inFolder('ui', 'session-pages'), not(isServerFile));
    expect(between(isShown, isServerFile, { countTypes: false })).toEqual([]);
  });

  test('parts of pages know no page', () => {
    expect(between(inFolder('ui'), inFolder('routes', 'session-pages'))).toEqual([]);
  });

  test('texts are written in one place', () => {
    expect(between(inFolder('i18n'), either(inFolder('ui', 'routes', 'session-pages')))).toEqual(
      [],
    );
  });

  test('only server files and routes use Node.js or another server file', () => {
    const mayRunInBrowser = both(not(isServerFile), not(isRoute));
    const isServerSide = either(isServerFile, (name) => name.startsWith('node:'));
    expect(between(mayRunInBrowser, isServerSide, { countTypes: false })).toEqual([]);
  });

  test('a route uses Node.js through server files only', () => {
    expect(between(isRoute, (name) => name.startsWith('node:'))).toEqual([]);
  });

  test('what only a browser can run is imported by the browser’s entry alone', () => {
    const found = between(not(isOneOf('entry.client')), (name) => name.endsWith('.client'));
    expect(found).toEqual([]);
  });

  test('no route is longer than two hundred lines', () => {
    const long = files
      .filter(({ name }) => isRoute(name))
      .map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });
});

test('no import leads in a circle', () => {
  const targets = new Map(
    files.map(({ name, imports: own }) => [
      name,
      own.filter(({ isValue, isOurs }) => isValue && isOurs).map(({ to }) => to),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at !== -1) {
      circles.push([...trail.slice(at), name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    for (const target of targets.get(name) ?? []) walk(target, [...trail, name]);
    done.add(name);
  };
  for (const name of targets.keys()) walk(name, []);
  expect(circles).toEqual([]);
});

describe('names', () => {
  test('nothing is called after what it is not about', () => {
    const drawer = /^(?:utils?|helpers?|libs?|misc|common|shared|stuff)$/i;
    const found = files
      .map(({ name }) => name)
      .filter((name) => name.split(/[/.]/).some((part) => drawer.test(part)));
    expect(found).toEqual([]);
  });

  test('no file only passes on what others export', () => {
    const found = files
      .filter(({ name, text }) => basename(name) === 'index' || /^export \* from/m.test(text))
      .map(({ name }) => name);
    expect(found).toEqual([]);
  });

  test('files and folders are written in small letters with hyphens', () => {
    const found = files
      .map(({ name }) => name)
      .filter((name) => !isRoute(name) && !/^[a-z0-9./-]+$/.test(name));
    expect(found).toEqual([]);
  });
});
