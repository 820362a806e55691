import { matchRoutes } from '@remix-run/react';
import { type ServerBuild } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import { createRoutePatterns } from './route-patterns.server';

/** Routes as the build has them: of each its own part, and the route around it. */
const routes = {
  root: { id: 'root', path: '' },
  home: { id: 'home', parentId: 'root', index: true },
  splat: { id: 'splat', parentId: 'root', path: '*' },
  account: { id: 'account', parentId: 'root', path: 'account' },
  overview: { id: 'overview', parentId: 'account', index: true },
  sessions: { id: 'sessions', parentId: 'account', path: 'sessions' },
  session: { id: 'session', parentId: 'account', path: 'sessions/:handle' },
  end: { id: 'end', parentId: 'account', path: 'sessions/end' },
  method: { id: 'method', parentId: 'account', path: 'security/:group/:handle' },
  add: { id: 'add', parentId: 'account', path: 'security/methods/add' },
  lost: { id: 'lost', parentId: 'account', path: '*' },
} as unknown as ServerBuild['routes'];

const { names, patternOf } = createRoutePatterns(routes);

test.each([
  ['/', '/'],
  ['/account', '/account'],
  ['/account/', '/account'],
  ['/ACCOUNT/Sessions', '/account/sessions'],
  ['/acc%6Funt/sessions', '/account/sessions'],
  ['/account/sessions/abc', '/account/sessions/:handle'],
  ['/account/sessions/end', '/account/sessions/end'],
  ['/account/security/methods/add', '/account/security/methods/add'],
  ['/account/security/methods/abc', '/account/security/:group/:handle'],
  ['/account/nothing/here', '/account/*'],
  ['/wp-login.php', '/*'],
  ['/%E0%A4%A', '/*'],
])('%s is counted as %s', (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});

test.each(['/account/sessions/abc', '/account/security/methods/abc', '/account/x/y', '/x', '/'])(
  '%s belongs to the route that answers it',
  (path) => {
    const childrenOf = (parentId: string | undefined): object[] =>
      Object.values(routes)
        .filter((route) => route !== undefined && route.parentId === parentId)
        .map((route) => ({ ...route, children: childrenOf(route?.id) }));
    const matched = matchRoutes(childrenOf(undefined) as never, path) ?? [];
    const answering = matched
      .map(({ route }) => route.path ?? '')
      .filter(Boolean)
      .join('/');
    expect(patternOf(path)).toBe(`/${answering}`);
  },
);

describe('however many addresses are asked for', () => {
  test('there are no other patterns than those of the routes', () => {
    const asked = Array.from({ length: 2000 }, (_, index) =>
      '/'.padEnd(index, 'account/sessions/../'),
    );
    for (const path of [...asked, '//', '/\u0000', `/${'a/'.repeat(5000)}`])
      expect(names).toContain(patternOf(path));
  });
});
