import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type AccountChange } from '~/receipts/account-change';
import { loader } from '~/routes/account.do.$task';
import type { Person } from '../../tenant/state/accounts';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, cookiePair, get, noon, type TestPortal } from '../test-portal';
import { loom, loomLink, loomSettings, withLoom } from './task-link';

let portal: TestPortal;
beforeEach(() => {
  portal = withLoom();
  nameLoom('Loom');
});

const nameLoom = (name: unknown) =>
  portal.tenant.answers.set(`GET /api/v2/clients/${loom}`, () =>
    Response.json({ client_id: loom, name }),
  );

/** The cookies of a browser that has followed the link. */
async function arrive(link: Parameters<typeof loomLink>[0] = {}, userId = ada.userId) {
  const cookie = await portal.signIn({ userId, authenticatedAt: noon });
  const path = loomLink(link);
  const params = { task: link.task ?? 'change-password' };
  const request = get(path, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params }));
  return `${cookie}; ${cookiePair(answer.headers.getSetCookie()[0] ?? '')}`;
}

/** What a page says of the application, and the links that lead there. */
async function open(path: string, cookie: string) {
  const { answer } = await answerDocument(get(path, cookie), portal.context);
  const html = await answer.text();
  const links = [...html.matchAll(/<a [^>]*href="(https?:[^"]*)"[^>]*>([^<]*)/g)].map(
    ([link = '', href = '', text = '']) => ({
      href: href.replaceAll('&amp;', '&'),
      text,
      isSilent: link.includes('rel="noreferrer"') && link.includes('referrerPolicy="no-referrer"'),
    }),
  );
  return { html, links, text: links[0]?.text, href: links[0]?.href };
}

const password = '/account/security/password';

function change(person: Partial<Person>) {
  const { accounts } = portal.tenant.state;
  accounts.add({ ...accounts.byId(ada.userId)!, ...person });
}

const carryOut = (made: AccountChange, userId = ada.userId) =>
  portal.services.changes.carryOut(
    {
      userId,
      locale: 'en',
      timeZone: 'UTC',
      requestId: 'request-2',
      userAgent: null,
      place: null,
    },
    made,
    async () => {},
  );

describe('the page of a task', () => {
  test('says from where the person came, and leads back without it', async () => {
    const { html, links } = await open(password, await arrive());
    expect(html).toContain('You came from Loom.');
    expect(links).toEqual([
      {
        href: `${loomSettings}?result=cancelled`,
        text: 'Cancel and go back to Loom',
        isSilent: true,
      },
    ]);
  });

  test('says nothing to people who came by themselves', async () => {
    const { html, links } = await open(password, await portal.signIn());
    expect(html).not.toContain('You came from');
    expect(links).toEqual([]);
  });

  test('gives the application its state again, and nothing else', async () => {
    const { href } = await open(password, await arrive({ state: 'a&result=done#x"<b>' }));
    const { origin, pathname, searchParams, hash } = new URL(href ?? '');
    expect([origin + pathname, hash]).toEqual([loomSettings, '']);
    expect([...searchParams]).toEqual([
      ['result', 'cancelled'],
      ['state', 'a&result=done#x"<b>'],
    ]);
  });

  test('says it to nobody else who signs in with this browser', async () => {
    const [, task] = (await arrive()).split('; ');
    portal.tenant.setSessions('auth0|grace', []);
    const other = await portal.signIn({ userId: 'auth0|grace' });
    expect((await open(password, `${other}; ${task}`)).links).toEqual([]);
  });

  test('names an application as text', async () => {
    nameLoom('<img src=x onerror=alert(1)>\u202eLoom');
    const { html } = await open(password, await arrive());
    expect(html).toContain('You came from &lt;img src=x onerror=alert(1)&gt;Loom.');
    expect(html).not.toMatch(/<img src=x|\u202e/);
  });

  test.each([
    ['blank', ' \u200b '],
    ['empty', ''],
    ['missing', undefined],
    ['no text', 7],
  ])('names an application whose name is %s by its host', async (_what, name) => {
    nameLoom(name);
    expect((await open(password, await arrive())).text).toBe('Cancel and go back to loom.example');
  });

  test.each([403, 404, 429, 500])(
    'names an application by its host where the tenant answers %i for it',
    async (status) => {
      portal.tenant.answers.set(
        `GET /api/v2/clients/${loom}`,
        () => new Response(null, { status, headers: { 'retry-after': '30' } }),
      );
      expect((await open(password, await arrive())).text).toBe(
        'Cancel and go back to loom.example',
      );
    },
  );
});

test('a page of a task waits a second for the name of an application, and no longer', async () => {
  const cookie = await arrive();
  const { answers, requests } = portal.tenant;
  const name = `GET /api/v2/clients/${loom}`;
  answers.set(name, () => new Promise(() => {}));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opened = open(password, cookie);
  while (!requests.includes(name)) await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await opened).text).toBe('Cancel and go back to loom.example');
});

test('other pages lead on to the task too', async () => {
  const { html, text } = await open('/account/preferences', await arrive());
  expect(html).toContain(`href="${password}">Go to “Password”</a>`);
  expect(text).toBe('Cancel and go back to Loom');
});

describe('the answer is done', () => {
  const expectDone = async (path: string, cookie: string) => {
    const { text, href } = await open(path, cookie);
    expect([text, href]).toEqual(['Back to Loom', `${loomSettings}?result=done`]);
  };

  test('once the change has been made', async () => {
    const cookie = await arrive({ task: 'recovery-code' });
    portal.clock.now += 1000;
    await carryOut({ kind: 'recovery-code-replaced' });
    await expectDone('/account/preferences', cookie);
  });

  test('once the password is a new one, before its receipt is there', async () => {
    const cookie = await arrive();
    await portal.services.accounts.get(ada.userId);
    await carryOut({ kind: 'password-change-opened' });
    change({ passwordChangedAt: portal.clock.now });
    await expectDone('/account/preferences', cookie);
  });

  test.each<[string, AccountChange]>([
    ['change-email', { kind: 'email-change-asked', from: null, to: 'new@example.com' }],
    ['download-data', { kind: 'data-asked' }],
    ['delete-account', { kind: 'deletion-asked', dueAt: new Date(noon) }],
  ])('once %s has been asked for', async (task, made) => {
    const cookie = await arrive({ task });
    await carryOut(made);
    await expectDone('/account/preferences', cookie);
  });

  test.each([
    'review-sessions',
    'review-security',
    'review-activity',
    'review-applications',
    'review-organizations',
  ])('for %s as soon as the person is here', async (task) => {
    await expectDone('/account/preferences', await arrive({ task }));
  });
});

describe('the answer is cancelled', () => {
  const expectCancelled = async (cookie: string) =>
    expect((await open('/account/preferences', cookie)).href).toBe(
      `${loomSettings}?result=cancelled`,
    );

  test('as long as only something else has been changed', async () => {
    const cookie = await arrive({ task: 'recovery-code' });
    await carryOut({ kind: 'browsers-forgotten' });
    await expectCancelled(cookie);
  });

  test('where the person has thought better of it', async () => {
    const cookie = await arrive({ task: 'change-email' });
    await carryOut({ kind: 'email-change-asked', from: null, to: 'new@example.com' });
    portal.clock.now += 1000;
    await carryOut({ kind: 'email-change-cancelled', to: 'new@example.com' });
    await expectCancelled(cookie);
  });

  test('where the change was made before the person came', async () => {
    await carryOut({ kind: 'recovery-code-replaced' });
    portal.clock.now += 1000;
    await expectCancelled(await arrive({ task: 'recovery-code' }));
  });

  test('where the change is another person’s', async () => {
    const cookie = await arrive({ task: 'recovery-code' });
    await carryOut({ kind: 'recovery-code-replaced' }, 'auth0|grace');
    await expectCancelled(cookie);
  });

  test('where the page for a new password was only opened', async () => {
    const cookie = await arrive();
    change({ passwordChangedAt: noon - 1 });
    await carryOut({ kind: 'password-change-opened' });
    await expectCancelled(cookie);
  });
});

describe('the answer is failed', () => {
  const expectFailed = async (path: string, cookie: string) => {
    const { html, text, href } = await open(path, cookie);
    expect(html).toContain('Loom sent you for something that can’t be done here.');
    expect([text, href]).toEqual(['Back to Loom', `${loomSettings}?result=failed`]);
  };

  test.each([
    ['change-password', { security: { password: 'read' } }],
    ['delete-account', { deletion: { by: 'off' } }],
    ['review-activity', { sections: { activity: 'off' } }],
    ['lock-account', { account: { lock: 'off' } }],
    ['lock-account', { sections: { data: 'read' } }],
  ] as const)('where the operator does not offer %s', async (task, operator) => {
    portal = withLoom(operator);
    nameLoom('Loom');
    await expectFailed('/account', await arrive({ task }));
  });

  test.each([
    ['change-password', password],
    ['change-email', '/account/profile/email'],
    ['add-passkey', '/account/security/passkeys/add'],
  ])('for %s of an account that another provider keeps', async (task, page) => {
    const userId = 'google-oauth2|1';
    change({ userId, connection: 'google-oauth2' });
    await expectFailed(page, await arrive({ task }, userId));
  });

  test('for a recovery code that the person does not have', async () => {
    const cookie = await arrive({ task: 'recovery-code' });
    await expectFailed('/account/security/recovery-code', cookie);
  });

  test('where the portal may not do it at the tenant', async () => {
    portal.tenant.state.settings.withheldScopes = ['create:user_tickets'];
    await expectFailed(password, await arrive());
  });
});

test('what the tenant does not tell just now is no failure', async () => {
  portal.tenant.answers.set(
    `GET /api/v2/users/${ada.userId}`,
    () => new Response(null, { status: 500 }),
  );
  expect((await open(password, await arrive())).href).toBe(`${loomSettings}?result=cancelled`);
});
