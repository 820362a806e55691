import { beforeEach, describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { taskNames } from '~/portal-config/task-links';
import { loader } from '~/routes/account.do.$task';
import { ada, answerOf, cookiePair, createTestPortal, get, type TestPortal } from '../test-portal';
import { loom, loomLink, loomSettings, withLoom } from './task-link';

let portal: TestPortal;
beforeEach(() => {
  portal = withLoom();
});

/** Follows an application's link. */
async function follow(path: string, cookie: string) {
  const task = new URL(path, 'https://account.example').pathname.split('/').pop() ?? '';
  const request = get(path, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: { task } }));
  const [set = ''] = answer.headers.getSetCookie();
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    setCookie: set,
    cookie: `${cookie}; ${cookiePair(set)}`,
  };
}

const followSignedIn = async (path: string) => follow(path, await portal.signIn());

describe('a link of an application', () => {
  test('leads to the page of its task, which it carries out in no way', async () => {
    const { status, location } = await followSignedIn(loomLink());
    expect([status, location]).toEqual([303, '/account/security/password']);
    expect(portal.tenant.requests).toEqual([]);
  });

  test.each(taskNames)('leads to the page of the task %s', async (task) => {
    const { location, setCookie } = await followSignedIn(loomLink({ task }));
    expect(location).toMatch(/^\/account\/[a-z]/);
    expect(setCookie).not.toBe('');
  });

  test('leads people who are not signed in to sign in first, and comes back whole', async () => {
    const path = loomLink({ state: 'a b&c=d' });
    const { status, location } = await follow(path, '');
    expect(status).toBe(303);
    const login = new URL(location ?? '', 'https://account.example');
    expect(login.pathname).toBe('/auth/login');
    expect(login.searchParams.get('returnTo')).toBe(path);
  });

  test('is remembered by this browser for half an hour, where no script reads it', async () => {
    const { setCookie } = await followSignedIn(loomLink());
    expect(setCookie).toMatch(/^__Host-latchkey_task=/);
    const flags = ['Max-Age=1800', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'];
    expect(setCookie.split('; ')).toEqual(expect.arrayContaining(flags));
    expect(setCookie).not.toContain('loom');
  });

  test('leads to the overview where the operator does not offer its task', async () => {
    portal = withLoom({ security: { password: 'read' } });
    const { location, setCookie } = await followSignedIn(loomLink());
    expect(location).toBe('/account');
    expect(setCookie).not.toBe('');
  });
});

describe('the overview, and nothing that is remembered, is what comes of', () => {
  const others: [string, string][] = [
    ['another origin', 'https://evil.example/settings'],
    ['a longer host', 'https://loom.example.evil.example/settings'],
    ['a host with an ending of its own', 'https://evilloom.example/settings'],
    ['another scheme', 'http://loom.example/settings'],
    ['another port', 'https://loom.example:8443/settings'],
    ['the usual port, named', 'https://loom.example:443/settings'],
    ['another path', 'https://loom.example/elsewhere'],
    ['a longer path', 'https://loom.example/settings/more'],
    ['a path with a slash more', 'https://loom.example/settings/'],
    ['a path that goes up', 'https://loom.example/settings/../elsewhere'],
    ['a path that goes up and back', 'https://loom.example/x/../settings'],
    ['an encoded path', 'https://loom.example/%73ettings'],
    ['an encoded path that goes up', 'https://loom.example/settings/%2e%2e/elsewhere'],
    ['more slashes before the host', 'https:////loom.example/settings'],
    ['a host in Punycode', 'https://xn--lom-jdd.example/settings'],
    ['eight kilobytes', `https://loom.example/settings${'/a'.repeat(4096)}`],
    ['an encoded slash', 'https://loom.example%2Fsettings'],
    ['user info', 'https://loom.example@evil.example/settings'],
    ['user info of its own', 'https://ada@loom.example/settings'],
    ['a query', 'https://loom.example/settings?next=https://evil.example'],
    ['an empty query', 'https://loom.example/settings?'],
    ['a fragment', 'https://loom.example/settings#evil'],
    ['backslashes', 'https:\\\\loom.example\\settings'],
    ['a backslash before the host', 'https://evil.example\\@loom.example/settings'],
    ['no scheme', '//loom.example/settings'],
    ['no slashes', 'https:loom.example/settings'],
    ['capitals', 'HTTPS://LOOM.EXAMPLE/settings'],
    ['wide letters', 'https://ｌｏｏｍ.example/settings'],
    ['a wide full stop', 'https://loom。example/settings'],
    ['a soft hyphen', 'https://lo\u00adom.example/settings'],
    ['a letter that looks alike', 'https://lооm.example/settings'],
    ['a dot behind the host', 'https://loom.example./settings'],
    ['a blank before', ' https://loom.example/settings'],
    ['a line break behind', 'https://loom.example/settings\n'],
    ['a tab within', 'https://loom.exa\tmple/settings'],
    ['a zero byte', 'https://loom.example/settings\0'],
    ['a script', 'javascript:alert(document.domain)//https://loom.example/settings'],
    ['data', 'data:text/html,https://loom.example/settings'],
    ['a path of the portal', '/account/sessions'],
    ['an address of another application', 'https://tide.example/'],
    ['nothing', ''],
  ];
  test.each(others)('an address to come back to with %s', async (_what, returnUrl) => {
    const { location, setCookie } = await followSignedIn(loomLink({ return: returnUrl }));
    expect([location, setCookie]).toEqual(['/account', '']);
  });

  test.each(['unknown', '', 'LOOM', '__proto__', 'constructor', 'toString'])(
    'the client “%s”',
    async (client_id) => {
      const { location, setCookie } = await followSignedIn(loomLink({ client_id }));
      expect([location, setCookie]).toEqual(['/account', '']);
    },
  );

  test.each(['delete-everything', '', 'Change-Password', '__proto__', '..', 'constructor'])(
    'the task “%s”',
    async (task) => {
      const { location, setCookie } = await followSignedIn(loomLink({ task }));
      expect([location, setCookie]).toEqual(['/account', '']);
    },
  );

  test('a task that is not allowed to this application', async () => {
    const tide = { client_id: 'tide', return: 'https://tide.example/' };
    const { location, setCookie } = await followSignedIn(loomLink(tide));
    expect([location, setCookie]).toEqual(['/account', '']);
  });

  test.each(['client_id', 'return', 'state'])('a link that says %s twice', async (name) => {
    const path = loomLink({ state: 'one' });
    const { location, setCookie } = await followSignedIn(`${path}&${name}=${loom}`);
    expect([location, setCookie]).toEqual(['/account', '']);
  });

  test.each(['client_id', 'return'])('a link without %s', async (name) => {
    const query = new URLSearchParams({ client_id: loom, return: loomSettings });
    query.delete(name);
    const { location } = await followSignedIn(`/account/do/change-password?${query.toString()}`);
    expect(location).toBe('/account');
  });

  test.each(['a'.repeat(257), 'a\r\nb', 'ä'])('the state %j', async (state) => {
    const { location } = await followSignedIn(loomLink({ state }));
    expect(location).toBe('/account');
  });
});

describe('what a browser remembers', () => {
  const remembered = (cookie: string, userId = ada.userId) =>
    portal.services.taskRequests.read(userId, get('/account', cookie));

  test('is the latest link only', async () => {
    const first = await followSignedIn(loomLink());
    const second = await follow(loomLink({ task: 'review-sessions' }), first.cookie);
    expect(await remembered(second.setCookie)).toMatchObject({ task: 'review-sessions' });
  });

  test('stays where another link leads nowhere', async () => {
    const { cookie } = await followSignedIn(loomLink());
    const { setCookie } = await follow(loomLink({ return: 'https://evil.example/' }), cookie);
    expect(setCookie).toBe('');
    expect(await remembered(cookie)).toMatchObject({ task: 'change-password' });
  });

  test('is nothing to another person', async () => {
    const { cookie } = await followSignedIn(loomLink());
    expect(await remembered(cookie, 'auth0|grace')).toBeNull();
  });

  test('is over after half an hour', async () => {
    const { cookie } = await followSignedIn(loomLink());
    portal.clock.now += minutes(30);
    expect(await remembered(cookie)).not.toBeNull();
    portal.clock.now += 1;
    expect(await remembered(cookie)).toBeNull();
  });

  test('is nothing once the operator allows it no more', async () => {
    const { cookie } = await followSignedIn(loomLink());
    portal = createTestPortal();
    expect(await remembered(cookie)).toBeNull();
  });

  test.each(['', 'made-up', 'W10', Buffer.from('"x"').toString('base64')])(
    'is nothing where the cookie is “%s”',
    async (value) => {
      expect(await remembered(`__Host-latchkey_task=${value}`)).toBeNull();
    },
  );
});

test('the log says why a link leads nowhere, and nothing that it says itself', async () => {
  const secret = 'https://evil.example/?token=secret-in-the-link';
  await followSignedIn(loomLink({ return: secret, state: 'secret-state' }));
  await followSignedIn(loomLink({ state: 'secret-state' }));
  expect(portal.logged()).toContain('"reason":"unknown_return"');
  expect(portal.logged()).not.toMatch(/evil|secret-/);
});
