import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configChecks, findUnwanted, type ImageConfig } from './contents';

const root = join(import.meta.dirname, '..', '..');
const release = { version: '1.2.3', revision: 'abc' };
const right: ImageConfig = {
  User: '10001:10001',
  Env: ['NODE_ENV=production'],
  Cmd: ['node', 'build/index.js'],
  StopSignal: 'SIGTERM',
  Healthcheck: { Test: ['CMD', 'node', 'build/healthcheck.js'] },
  Labels: {
    'org.opencontainers.image.version': '1.2.3',
    'org.opencontainers.image.revision': 'abc',
  },
};
const faultsOf = (config: ImageConfig) =>
  configChecks(config, release).flatMap(({ what, problem }) => (problem === null ? [] : [what]));

test('nothing is found in an image that is as it should be', () => {
  expect(faultsOf(right)).toEqual([]);
  const paths = [
    '/usr/local/bin/node',
    '/app/build/index.js',
    '/app/node_modules/express/a.test.ts',
  ];
  expect(findUnwanted(root, paths)).toEqual([]);
});

test.each<[string, ImageConfig]>([
  ['starts node itself', { ...right, Cmd: ['npm', 'start'] }],
  ['starts node itself', { ...right, Entrypoint: ['docker-entrypoint.sh'] }],
  ['runs as a number', { ...right, User: '' }],
  ['runs as a number', { ...right, User: 'node' }],
  ['runs as a number', { ...right, User: '0' }],
  ['has no VOLUME', { ...right, Volumes: { '/data': {} } }],
  ['names its stop signal', { ...right, StopSignal: undefined }],
  ['has a health check without a shell', { ...right, Healthcheck: undefined }],
  ['has a health check without a shell', { ...right, Healthcheck: { Test: ['CMD-SHELL', 'x'] } }],
  ['is for production', { ...right, Env: [] }],
  [
    'is labelled with its version',
    { ...right, Labels: { ...right.Labels, 'org.opencontainers.image.version': '1' } },
  ],
  [
    'is labelled with its revision',
    { ...right, Labels: { 'org.opencontainers.image.version': '1.2.3' } },
  ],
])('an image of which it is not so that it %s is found', (what, config) => {
  expect(faultsOf(config)).toEqual([what]);
});

test.each([
  ['a compiler', '/usr/bin/x86_64-linux-gnu-gcc-12'],
  ['a compiler', '/usr/bin/python3.11'],
  ['TypeScript', '/usr/local/lib/node_modules/typescript'],
  ['a source', '/app/app/root.tsx'],
  ['a test', '/app/tests/portal-app.js'],
  ['history', '/app/.git'],
  ['a secret', '/root/.npmrc'],
  ['a secret', '/app/.env'],
  ['a secret', '/app/secrets/session_secrets'],
  ['a development dependency', '/app/node_modules/vitest'],
])('%s is found in it: %s', (kind, path) => {
  expect(findUnwanted(root, ['/app/build/index.js', path])).toEqual([`${kind}: ${path}`]);
});
