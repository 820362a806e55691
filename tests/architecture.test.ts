import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';
import configuration, { rooms } from '../.dependency-cruiser.mjs';

const root = join(import.meta.dirname, '..');

/** The imports of the whole repository, types counted, and where they break a rule. */
async function readImports(): Promise<ICruiseResult> {
  const { options = {}, forbidden = [] } = configuration;
  const { enhancedResolveOptions, ...rest } = options;
  const { output } = await cruise(
    ['app', 'tenant', 'tests', 'e2e', 'bench'],
    { ...rest, baseDir: root, validate: true, ruleSet: { forbidden } },
    { ...enhancedResolveOptions },
    { tsConfig: extractTypeScriptConfig(join(root, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new TypeError('The imports were not read.');
  return output;
}

const { modules, summary } = await readImports();
const files = modules
  .map(({ source }) => source)
  .filter((source) => /^(?:app|tenant|tests|e2e|bench)\//.test(source));
const ownFiles = files.filter((file) => /^app\/.*\.tsx?$/.test(file) && !/\.test\./.test(file));
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
const isRoute = (file: string) => file.startsWith('app/routes/');

describe('the imports are read as they are', () => {
  test('every folder with code is read', () => {
    for (const folder of ['app', 'tenant', 'tests', 'e2e', 'bench'])
      expect(files.filter((file) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(10);
  });

  test('types count as imports', () => {
    const context = modules.find(({ source }) => source === 'app/request/context.ts');
    const ports = context?.dependencies.map(({ resolved }) => resolved) ?? [];
    expect(ports).toContain('app/sessions/session-repository.ts');
  });

  test('every room of the portal has a rule', () => {
    const found = ownFiles.map((file) => /^app\/([^/]+)\//.exec(file)?.[1]);
    const unruled = found.filter((room) => room !== undefined && room !== 'enhance');
    expect([...new Set(unruled)].filter((room) => !(room! in rooms))).toEqual([]);
  });
});

test.each((configuration.forbidden ?? []).map(({ name = '' }) => name))('%s', (name) => {
  const broken = summary.violations.filter(({ rule }) => rule.name === name);
  const shown = broken.map(({ from, to, cycle }) =>
    [from, ...(cycle?.map((step) => step.name) ?? [to])].join(' → '),
  );
  expect(shown).toEqual([]);
});

describe('the picture in docs/architecture.md', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const picture = /```mermaid([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const partOf = new Map(
    [...page.matchAll(/^\| `([\w-]+)` +\|(.*)\|$/gm)].flatMap(([, part = '', folders = '']) =>
      [...folders.matchAll(/`([\w-]+)`/g)].map(([, folder = '']) => [folder, part] as const),
    ),
  );
  const parts = new Set(partOf.values());
  const arrows = [...picture.matchAll(/^ +([\w-]+)(?:\[[^\]]*\])? --> ([\w-]+)/gm)]
    .map(([, from = '', to = '']) => [from, to] as const)
    .filter(([from, to]) => parts.has(from) && parts.has(to));
  /** Remix puts the routes into the build, which the server loads. */
  const ofRemix = 'server → routes';

  const folderOf = (path: string) => /^app\/([^/]+)\//.exec(path)?.[1] ?? '';
  const imports = new Set(
    modules
      .filter(({ source }) => !/\.test\./.test(source))
      .flatMap(({ source, dependencies }) =>
        dependencies.map(({ resolved }) => [
          partOf.get(folderOf(source)),
          partOf.get(folderOf(resolved)),
        ]),
      )
      .filter(([from, to]) => from !== undefined && to !== undefined && from !== to)
      .map(([from, to]) => `${from} → ${to}`),
  );

  /** The parts that arrows lead to, at once or on the way. */
  const reached = (from: string): string[] =>
    arrows.filter(([start]) => start === from).flatMap(([, to]) => [to, ...reached(to)]);

  test('has a part for every folder', () => {
    expect([...partOf.keys()].sort()).toEqual(Object.keys(rooms).sort());
  });

  test('has no arrow that is no import', () => {
    const drawn = arrows
      .map(([from, to]) => `${from} → ${to}`)
      .filter((arrow) => arrow !== ofRemix);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((arrow) => !imports.has(arrow))).toEqual([]);
  });

  test('leaves out no import', () => {
    const implied = [...parts].flatMap((from) => reached(from).map((to) => `${from} → ${to}`));
    expect([...imports].filter((one) => !implied.includes(one))).toEqual([]);
  });
});

test('configuration comes from the environment in one file', () => {
  const reading = ownFiles.filter((file) =>
    /\bprocess\.env\b|\bimport\.meta\.env\b/.test(
      readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    ),
  );
  expect(reading.filter((file) => !file.startsWith('app/programs/'))).toEqual(['app/server.ts']);
});

test('what a request carries is declared in one file, and whoever uses it imports it', () => {
  const elsewhere = ownFiles.filter(
    (file) =>
      file !== 'app/request/context.ts' &&
      /import \{[^}]*\bAppLoadContext\b[^}]*\} from '@remix-run/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
  );
  expect(elsewhere).toEqual([]);
});

/** What the code of the portal has of this, each with its file, comments left out. */
function foundInCode(pattern: RegExp): string[] {
  return ownFiles.flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm,
      '',
    );
    return [...code.matchAll(pattern)].map(([found, part]) => `${file}: ${part ?? found}`);
  });
}

describe('pages', () => {
  test('ask for no password: that is typed at the tenant, and a field would be filled in by itself', () => {
    expect(foundInCode(/\btype(?:=\{?|: ?)['"]password['"]/g)).toEqual([]);
  });

  test('disable nothing: what cannot be changed is text with the reason, and a button under way keeps the focus', () => {
    expect(foundInCode(/(?<![-:'"\w])(?:disabled|readOnly)(?==|\s*\/?>|\s*$)/gm)).toEqual([]);
    expect(foundInCode(/\.disabled\s*=[^=]/g)).toEqual([]);
  });

  test('open no window of their own, which a browser may block', () => {
    expect(foundInCode(/\b(?:window|globalThis|self|defaultView)\??\.open\b/g)).toEqual([]);
  });

  test('hear of nothing while somebody types or holds a button, so nothing is saved before it is sent', () => {
    const heard = foundInCode(/\.?addEventListener\(\s*'(\w+)'/g);
    const inBrowsers = heard.filter((one) => one.startsWith('app/enhance/'));
    expect([...new Set(inBrowsers.map((one) => one.split(': ')[1]))].sort()).toEqual(
      ['change', 'click', 'pagehide', 'pageshow', 'submit', 'visibilitychange'].sort(),
    );
    // The selection of a list, which it keeps in the page's address.
    expect(heard.filter((one) => one.endsWith(': change'))).toEqual([
      'app/enhance/keep-selection.ts: change',
    ]);
    expect(foundInCode(/\bon[A-Z]\w*=\{|\.on[a-z]+ = /g)).toEqual([]);
  });
});

describe('files', () => {
  test('nothing is called after what it is not about', () => {
    const drawer = /^(?:utils?|helpers?|libs?|misc|common|shared|stuff)$/i;
    expect(files.filter((file) => file.split(/[/.]/).some((part) => drawer.test(part)))).toEqual(
      [],
    );
  });

  test('no file only passes on what others export', () => {
    const barrels = files.filter(
      (file) =>
        !isRoute(file) &&
        (/^index\.\w+$/.test(basename(file)) ||
          linesOf(file).some((line) => line.startsWith('export * from'))),
    );
    expect(barrels).toEqual([]);
  });

  test('files and folders are written in small letters with hyphens', () => {
    expect(files.filter((file) => !isRoute(file) && !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });

  test('no file is longer than 250 lines, but for tables of words and rules', () => {
    const tables = /^app\/(?:i18n\/locales\/|devices\/(?:client|system)-rules\.ts)/;
    const long = ownFiles.filter((file) => !tables.test(file) && linesOf(file).length > 250);
    expect(long).toEqual([]);
  });
});
