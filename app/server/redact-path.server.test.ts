import { type ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { createPathRedaction } from './redact-path.server';

/** Routes as a build has them: each with its own part of the address, within its parent's. */
function build(...patterns: string[]): ServerBuild['routes'] {
  const routes = Object.fromEntries(
    patterns.map((path) => [path, { id: path, parentId: 'parent', path }]),
  );
  const parents = { root: { id: 'root', path: '' }, parent: { id: 'parent', parentId: 'root' } };
  return { ...parents, ...routes } as unknown as ServerBuild['routes'];
}

const redact = createPathRedaction(
  build(
    'account',
    'account/sessions/end',
    'account/sessions/:handle',
    'account/sessions/:handle/not-me',
    'account/sessions/:handle/not-me/:record/receipt',
    'account/organizations/:id',
    '*',
  ),
);

test.each([
  ['/'],
  ['/account'],
  ['/account/'],
  ['/account/sessions/end'],
  ['/account/sessions/END'],
  ['/favicon.svg'],
  ['/wp-login.php'],
])('%s says nothing of anybody, and stays', (path) => {
  expect(redact(path)).toBe(path);
});

test.each([
  ['/account/sessions/ada@example.com', '/account/sessions/:handle'],
  ['/Account/%73essions/ada@example.com/not-me', '/Account/%73essions/:handle/not-me'],
  ['/account/sessions/%ff@example.com', '/account/sessions/:handle'],
  [
    '/account/sessions/ada@example.com/not-me/eve@example.com/receipt',
    '/account/sessions/:handle/not-me/:record/receipt',
  ],
  ['/account/organizations/org_ada', '/account/organizations/:id'],
])('what stands in the place of a parameter in %s is named by it', (path, shown) => {
  expect(redact(path)).toBe(shown);
});

test.each([
  ['/account/ada@example.com', '/account/*'],
  ['/account/sesions/ada@example.com', '/account/*'],
  ['/account/sessions/ada@example.com/other/eve@example.com', '/account/sessions/:handle/*'],
  ['/sessions/ada@example.com', '/sessions/*'],
  ['//account/sessions/ada@example.com', '//*'],
  ['/account/sessions//ada@example.com', '/account/sessions//*'],
  ['/account%2fsessions%2fada@example.com', '/*'],
  ['/ada@example.com', '/*'],
  ['/eyJhbGciOiJSUzI1NiIsInR5cCI6Ikp', '/*'],
])('what no route has is left out of %s', (path, shown) => {
  expect(redact(path)).toBe(shown);
});

test('what is left of an address of thousands of parts is short', () => {
  expect(redact('/'.repeat(16_000))).toHaveLength(19);
});
