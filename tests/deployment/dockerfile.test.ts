import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
const stages = dockerfile.split(/^FROM /m).slice(1);
const last = stages.at(-1) ?? '';

test('the base is one release of Node.js 24, and can be pinned to its bytes', () => {
  expect(dockerfile).toMatch(
    /^ARG NODE_IMAGE=docker\.io\/library\/node:24\.\d+\.\d+-bookworm-slim$/m,
  );
  for (const stage of stages.filter((text) => !/^(?:dependencies)\b/.test(text)))
    expect(stage).toMatch(/^\$\{NODE_IMAGE\}\$\{NODE_DIGEST\}/);
});

test('the last stage installs nothing, and takes from the build what runs and no more', () => {
  expect(last).not.toMatch(/^RUN /m);
  const copied = [...last.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, from = '']) =>
    from.split(' ').map((path) => path.replace('/app/', '')),
  );
  expect(copied.sort()).toEqual([
    'LICENSE',
    'app/places/network-names.txt',
    'build',
    'node_modules',
    'package.json',
    'public',
  ]);
});

test('it runs as a number, by node itself, with the health check of the build, and declares no volume', () => {
  expect(last).toMatch(/^USER \d+:\d+$/m);
  expect(last).toMatch(/^CMD \["node", .*"build\/index\.js"\]$/m);
  expect(last).toMatch(/^ENTRYPOINT \[\]$/m);
  expect(last).toMatch(/^HEALTHCHECK .* CMD \["node", "build\/healthcheck\.js"\]$/m);
  expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
  expect(dockerfile).not.toMatch(/^VOLUME/m);
});

test('its version is the one of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(last).toContain(`ARG VERSION=${version}\n`);
});

test('nothing gets into the build but what is named', () => {
  expect(ignored.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
  const named = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(2));
  for (const path of ['tests', '.git', '.env', 'secrets', 'node_modules', 'build'])
    expect(named).not.toContain(path);
});

test('whatever the build is made by gets into it', () => {
  const isLetIn = (path: string) => ignored.includes(`!/${path}`);
  const files = ['build-portal.mjs'];
  for (const file of files) {
    const source = readFileSync(join(root, file), 'utf8');
    const imported = [...source.matchAll(/ from '\.\/([\w./-]+)'/g)].map(([, path = '']) => path);
    files.push(...imported.filter((path) => !files.includes(path)));
  }
  expect(files).toContain('build-programs.mjs');
  expect(files.filter((path) => !isLetIn(path))).toEqual([]);
});
