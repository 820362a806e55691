import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** Folders that hold what is installed, built or kept by a tool. */
const notOurs =
  /^(?:node_modules|build|coverage|data|screenshots|secrets|test-results|\.git|\.cache)$|report|release-files/;

const files = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !notOurs.test(name) && name !== '.env')
  .flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inside = readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' });
    return inside.map((path) => join(entry.name, path));
  });
const names = new Set(files.flatMap((path) => [path, basename(path)]));

/** Everything that a program or a tool reads, but this file, as one text. */
const code = files
  .filter((path) =>
    /\.(?:tsx?|mjs|json|ya?ml|tf|sh|service|css)$|(?:^|\/)(?:Docker|Caddy)file$|^\.env\.example$/i.test(
      path,
    ),
  )
  .filter(
    (path) =>
      !path.startsWith('public/build') &&
      path !== 'package-lock.json' &&
      path !== 'tests/document-names.test.ts',
  )
  .map(textOf)
  .join('\n');
const words = new Set(code.match(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g));

/** Records of decisions that no other has taken the place of, and all other documents. */
const documents = files
  .filter((path) => path.endsWith('.md'))
  .filter((path) => !/Status: superseded/.test(textOf(path)));

/** What stands in code: in a line, or in a block of its own. */
function codeIn(text: string): { spans: string[]; all: string } {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const lines = text.replace(/^```[\s\S]*?^```/gm, '');
  const spans = [...lines.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return { spans, all: [...blocks, ...spans].join('\n') };
}

/** Names of others that a document explains: of Node.js, of other programs, of the operator’s own; and `NAME_FILE` for any. */
const ofOthers = {
  variables: ['ALL_PROXY', 'NAME_FILE', 'NODE_USE_ENV_PROXY'],
  files: ['compose.override.yaml', 'prometheus.yml'],
  addresses: ['/.well-known/webauthn'],
};

function unknownVariables({ all }: { all: string }): string[] {
  return (all.match(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g) ?? []).filter(
    (name) =>
      !words.has(name) &&
      !words.has(name.replace(/_FILE$/, '')) &&
      !ofOthers.variables.includes(name),
  );
}

const filePattern =
  /(?<![\w./<>…-])((?:\.?[\w$-]+\/)*[\w$][\w.$-]*\.(?:mjs|tsx?|js|json|ya?ml|tf|sql|sh|md|css|service))\b(?![\w/])/g;

/** By a path of the repository or from the document’s folder, or by a name that one of our files has. */
function unknownFiles(document: string, { all }: { all: string }): string[] {
  return [...all.matchAll(filePattern)]
    .map(([, path = '']) => path)
    .filter(
      (path) =>
        !names.has(path) &&
        !names.has(join(dirname(document), path)) &&
        !isBuilt(path) &&
        !ofOthers.files.includes(path),
    );
}

function isBuilt(path: string): boolean {
  const [, program] = /^(?:build\/)?([\w-]+)\.js$/.exec(path) ?? [];
  return program === 'index' || names.has(`app/programs/${program}.ts`);
}

/** An address with a star for each part that stands for something: `{id}`, `<id>`, `:id`, `$id`, `${id}`. */
function pattern(address: string): string {
  return address.replace(/\$\{[^}]*\}|\{[^}]*\}|<[^>]*>|:\w+|\$\w+/g, '*').replace(/\/$/, '');
}

const routes = files
  .filter((path) => /^app\/routes\/.*\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => basename(path).replace(/\.tsx?$/, ''))
  .map(
    (name) =>
      `/${name
        .replace(/\._index$/, '')
        .replaceAll('.', '/')
        .replace('[/]', '.')}`,
  );
const inCode = [...code.matchAll(/['"`](\/[\w.${}:()*/<>-]*)/g)].map(([, address = '']) => address);
const addresses = new Set([...routes, ...inCode].map(pattern));

/** Where an endpoint of the local tenant is mounted; its own code names what follows. */
const mounts = /^\/(?:api\/v2|control|mfa|me\/v1)(?=\/)/;
/** Folders of the machine that something is put in. */
const machine = /^\/(?:var|usr|srv|run|opt|etc|path|data|backups|tmp)(?:\/|$)/;

function unknownAddresses({ spans }: { spans: string[] }): string[] {
  return spans
    .map((span) => /^(?:(?:GET|POST|PUT|PATCH|DELETE) )?(\/[^\s?#]*)/.exec(span)?.[1])
    .filter((address) => address !== undefined && !machine.test(address))
    .map((address) => pattern(address ?? ''))
    .filter(
      (address) =>
        !addresses.has(address) &&
        !addresses.has(address.replace(mounts, '')) &&
        !(
          address.endsWith('/*') &&
          [...addresses].some((one) => one.startsWith(address.slice(0, -1)))
        ) &&
        !ofOthers.addresses.includes(address),
    );
}

/** The figures that docs/operations.md describes, which another test holds to those of a portal. */
const figures = new Set(textOf('docs/operations.md').match(/\blatchkey_\w+/g));

const cookies = new Set(code.match(/(?<=['"`])latchkey_\w+(?=['"`])/g));

function unknownFigures(text: string): string[] {
  return (text.match(/\blatchkey_\w+/g) ?? []).filter(
    (name) =>
      !figures.has(name) &&
      !figures.has(name.replace(/_(?:bucket|sum|count)$/, '')) &&
      // A cookie of the portal.
      !cookies.has(name),
  );
}

function unknownScripts(text: string): string[] {
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  return named.filter((name) => !(name in packageJson.scripts));
}

describe.each(documents)('%s', (document) => {
  const text = textOf(document);
  const inside = codeIn(text);

  test('names scripts, variables, files, addresses and figures that are there', () => {
    expect({
      scripts: unknownScripts(text),
      variables: unknownVariables(inside),
      files: unknownFiles(document, inside),
      addresses: unknownAddresses(inside),
      figures: unknownFigures(text),
    }).toEqual({ scripts: [], variables: [], files: [], addresses: [], figures: [] });
  });
});

test.each([
  ['a script', () => unknownScripts('run `npm run pantry`')],
  ['a variable', () => unknownVariables(codeIn('```sh\nPANTRY_URL=x npm start\n```'))],
  ['a file', () => unknownFiles('README.md', codeIn('`app/pantry.server.ts`'))],
  [
    'a file in a command',
    () => unknownFiles('README.md', codeIn('```sh\nsh deploy/pantry.sh\n```')),
  ],
  ['a program', () => unknownFiles('README.md', codeIn('`node build/pantry.js --all`'))],
  ['an address', () => unknownAddresses(codeIn('`/account/pantry`'))],
  ['an endpoint', () => unknownAddresses(codeIn('`GET /users/{id}/pantry`'))],
  ['a figure', () => unknownFigures('look at latchkey_pantry_total')],
])('%s that is not there is found', (_what, find) => {
  expect(find()).toHaveLength(1);
});
