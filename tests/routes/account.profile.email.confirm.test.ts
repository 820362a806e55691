import { describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { type Flash } from '~/request/flash.server';
import { action as confirmAction } from '~/routes/account.profile.email.confirm.$token';
import { loader } from '~/routes/email-changed';
import { action as undoAction } from '~/routes/undo.$token';
import {
  askedForEmail,
  linkOf,
  newEmail,
  openEmailChange,
  refusalOf,
} from '../email-change-portal';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, get, managementSession, post } from '../test-portal';
import { clientId } from '../test-tenant';

describe('the link', () => {
  test('changes nothing when it is opened, however often', async () => {
    const { openLink, token, account, patches } = await askedForEmail();
    for (let times = 0; times < 3; times += 1)
      expect(await linkOf(await openLink(token))).toBe('good');
    expect(account().email).toBe('ada@example.com');
    expect(patches()).toEqual([]);
  });

  test('changes the address once, confirmed, when its button is pressed', async () => {
    const { confirm, token, account, patches } = await askedForEmail();
    const answer = await confirm(token);
    expect(answer.headers.get('location')).toBe('/email-changed#result');
    expect(account()).toMatchObject({ email: newEmail, emailVerified: true });
    expect((await confirm(token)).status).toBe(404);
    expect(patches()).toHaveLength(1);
  });

  test('asks the tenant for the confirmed address of the one connection, and nothing else', async () => {
    const { portal, confirm, token } = await askedForEmail();
    let sent: unknown = null;
    portal.tenant.answers.set('PATCH /api/v2/users/auth0|ada', async (request) => {
      sent = await request.json();
      return undefined;
    });
    await confirm(token);
    expect(sent).toEqual({
      email: newEmail,
      email_verified: true,
      connection: 'Username-Password-Authentication',
      client_id: clientId,
    });
  });

  test('says that it is not known where a second reading does not have the new address', async () => {
    const { portal, confirm, token } = await askedForEmail();
    portal.tenant.answers.set('PATCH /api/v2/users/auth0|ada', () => Response.json({}));
    const answer = await confirm(token);
    const flash = answer.headers.getSetCookie()[0]?.split(';')[0];
    const taken = await portal.services.flashes.take(get('/email-changed', flash));
    expect(taken?.flash).toMatchObject({ message: { key: 'emailChange.notKnown' }, tone: 'warn' });
  });

  test('leads on by the sign-in, as nobody knows when the service signs this browser out', async () => {
    const { portal, confirm, token } = await askedForEmail();
    const flash = (await confirm(token)).headers.getSetCookie()[0]?.split(';')[0];
    const page = await answerDocument(get('/email-changed', flash), portal.context);
    const document = await page.answer.text();
    expect(document).toContain('Your new email');
    expect(document).toContain('href="/auth/login?returnTo=%2Faccount%2Fprofile"');
  });

  test.each<[string, Flash | null]>([
    ['nothing', null],
    ['something else', { message: { key: 'profile.saved', values: {} }, tone: 'good' }],
  ])('tells nobody of a new address who has changed %s', async (_, flash) => {
    const { portal } = await askedForEmail();
    const set = flash === null ? '' : await portal.services.flashes.set(flash);
    const request = get('/email-changed', set.split(';')[0]);
    const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
    expect(answer.headers.get('location')).toBe('/account/profile');
    // What else there is to say is said there.
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('ends what began before, once the address is another', async () => {
    const { portal, confirm, token, mailsTo } = await askedForEmail();
    // The tenant does not end sessions by itself here.
    portal.tenant.answers.set('PATCH /api/v2/users/auth0|ada', () => {
      portal.tenant.state.accounts.update(ada.userId, { email: newEmail, emailVerified: true });
      return Response.json({});
    });
    const before = { ...managementSession('before'), created_at: '2026-03-01T11:00:00Z' };
    portal.tenant.setSessions(ada.userId, [before]);
    await confirm(token);
    await mailsTo(newEmail);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
    expect(portal.tenant.requests).toContain(
      'POST /api/v2/users/auth0|ada/multifactor/actions/invalidate-remember-browser',
    );
  });

  test('works in another browser where the same person is signed in', async () => {
    const { confirm, token, signIn, account } = await askedForEmail();
    expect((await confirm(token, await signIn())).status).toBe(303);
    expect(account().email).toBe(newEmail);
  });

  test('confirms an address that was never confirmed', async () => {
    const { ask, mailsTo, confirm, account } = await openEmailChange({
      account: { emailVerified: false },
    });
    await ask('ada@example.com');
    const [mail] = await mailsTo('ada@example.com');
    const answer = await confirm(mail?.token ?? '');
    expect(answer.headers.get('location')).toBe('/account/profile#result');
    expect(account()).toMatchObject({ email: 'ada@example.com', emailVerified: true });
  });

  test('is of no use to another person who is signed in', async () => {
    const { openLink, confirm, token, eve, signIn, patches } = await askedForEmail();
    const cookie = await signIn(eve);
    expect(await linkOf(await openLink(token, cookie))).toBe('dead');
    expect((await confirm(token, cookie)).status).toBe(404);
    expect(patches()).toEqual([]);
  });

  test('is of no use to anybody who is signed out', async () => {
    const { portal, token, patches } = await askedForEmail();
    const path = `/account/profile/email/confirm/${token}`;
    const request = await portal.post(path, {}, '');
    const args = { request, context: portal.context, params: { token } };
    expect((await answerOf(confirmAction(args))).status).toBe(401);
    expect(patches()).toEqual([]);
  });

  test('is good for half an hour', async () => {
    const { portal, confirm, token, signIn, openLink, account } = await askedForEmail();
    portal.clock.now += minutes(30);
    const cookie = await signIn();
    expect(await linkOf(await openLink(token, cookie))).toBe('expired');
    const refused = await refusalOf(await confirm(token, cookie));
    expect(refused.message?.key).toBe('emailChange.linkExpired');
    expect(account().email).toBe('ada@example.com');
  });

  test('is not found once it is dead, and is while it can be used', async () => {
    const { openLink, token } = await askedForEmail();
    expect((await openLink(token)).status).toBe(200);
    expect((await openLink('another')).status).toBe(404);
  });

  test('is dead once another was sent', async () => {
    const { confirm, doPending, token, mailsTo, account } = await askedForEmail();
    expect((await doPending('send-again')).status).toBe(303);
    expect((await confirm(token)).status).toBe(404);
    const [latest] = await mailsTo(newEmail);
    expect((await confirm(latest?.token ?? '')).status).toBe(303);
    expect(account().email).toBe(newEmail);
  });

  test('is dead once the change was cancelled', async () => {
    const { confirm, doPending, token, account, openPending } = await askedForEmail();
    expect((await doPending('cancel')).status).toBe(303);
    expect((await confirm(token)).status).toBe(404);
    expect(account().email).toBe('ada@example.com');
    expect((await openPending()).headers.get('location')).toBe('/account/profile');
  });

  test('and a cancellation at once come to one of the two', async () => {
    const { confirm, doPending, token, account } = await askedForEmail();
    const [confirmed, cancelled] = await Promise.all([confirm(token), doPending('cancel')]);
    const isChanged = account().email === newEmail;
    expect([confirmed.status, cancelled.status]).toEqual(isChanged ? [303, 404] : [404, 303]);
  });

  test('pressed twice at once changes it once', async () => {
    const { confirm, token, patches } = await askedForEmail();
    await Promise.all([confirm(token), confirm(token)]);
    expect(patches()).toHaveLength(1);
  });

  test('is dead once the address was changed elsewhere', async () => {
    const { portal, confirm, token, account } = await askedForEmail();
    portal.tenant.state.accounts.update(ada.userId, { email: 'moved@example.com' });
    expect((await confirm(token)).status).toBe(404);
    expect(account().email).toBe('moved@example.com');
  });

  test('whose answer was lost can be pressed again, and finds it done', async () => {
    const { portal, confirm, token, account, patches } = await askedForEmail();
    const path = 'PATCH /api/v2/users/auth0|ada';
    portal.tenant.answers.set(path, () => {
      portal.tenant.answers.delete(path);
      portal.tenant.state.accounts.update(ada.userId, { email: newEmail, emailVerified: true });
      return new Response('{}', { status: 503 });
    });
    const lost = await confirm(token);
    expect((await refusalOf(lost)).effect.key).toBe('emailChange.notKnown');
    expect((await confirm(token)).status).toBe(303);
    expect(account().email).toBe(newEmail);
    expect(patches()).toHaveLength(1);
  });

  test('whose answer was lost has the rest done all the same, and both addresses are told', async () => {
    const { portal, confirm, token, mailsTo, openPending, signIn } = await askedForEmail();
    portal.tenant.answers.set('PATCH /api/v2/users/auth0|ada', () => {
      portal.tenant.state.accounts.update(ada.userId, { email: newEmail, emailVerified: true });
      return new Response('{}', { status: 503 });
    });
    const before = { ...managementSession('before'), created_at: '2026-03-01T11:00:00Z' };
    portal.tenant.setSessions(ada.userId, [before]);
    await confirm(token);
    portal.clock.now += minutes(5);
    const subjects = (mails: { subject: string }[]) => mails.map(({ subject }) => subject);
    const changed = 'Your email address was changed – Latchkey';
    expect(subjects(await mailsTo('ada@example.com'))).toContain(changed);
    expect(subjects(await mailsTo(newEmail))).toContain(changed);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
    const pending = await openPending(await signIn());
    expect(pending.headers.get('location')).toBe('/account/profile');
  });

  test('that is followed late has the rest done, though another try was refused meanwhile', async () => {
    const { portal, confirm, token, mailsTo } = await askedForEmail();
    const statuses = [503, 403];
    portal.tenant.answers.set(
      'PATCH /api/v2/users/auth0|ada',
      () => new Response('{}', { status: statuses.shift() ?? 500 }),
    );
    const before = { ...managementSession('before'), created_at: '2026-03-01T11:00:00Z' };
    portal.tenant.setSessions(ada.userId, [before]);
    await confirm(token);
    expect((await confirm(token)).status).toBe(403);
    portal.tenant.state.accounts.update(ada.userId, { email: newEmail, emailVerified: true });
    portal.clock.now += minutes(5);
    await mailsTo(newEmail);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
  });

  test('that the tenant has not followed leaves all as it was', async () => {
    const { portal, confirm, token, mailsTo, openPending, signIn } = await askedForEmail();
    portal.tenant.answers.set(
      'PATCH /api/v2/users/auth0|ada',
      () => new Response('{}', { status: 503 }),
    );
    const before = { ...managementSession('before'), created_at: '2026-03-01T11:00:00Z' };
    portal.tenant.setSessions(ada.userId, [before]);
    await confirm(token);
    portal.clock.now += minutes(5);
    await mailsTo(newEmail);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual(['before']);
    expect((await openPending(await signIn())).status).toBe(200);
  });

  test('that the tenant refuses to follow changes nothing, and nobody is told', async () => {
    const { portal, confirm, token, account, mailsTo } = await askedForEmail();
    portal.tenant.state.settings.withheldScopes = ['update:users'];
    const told = (await mailsTo('ada@example.com')).length;
    expect((await confirm(token)).status).toBe(403);
    portal.clock.now += minutes(5);
    expect(await mailsTo('ada@example.com')).toHaveLength(told);
    expect(account().email).toBe('ada@example.com');
  });
});

test('an address that another account has is told to its owner alone, and to nobody before', async () => {
  const { ask, confirm, mailsTo, account } = await openEmailChange();
  await ask('eve@example.com');
  const [mail] = await mailsTo('eve@example.com');
  const answer = await confirm(mail?.token ?? '');
  expect(answer.status).toBe(409);
  expect((await refusalOf(answer)).message?.key).toBe('emailChange.notUsable');
  expect(account().email).toBe('ada@example.com');
  const [told] = await mailsTo('eve@example.com');
  expect(told?.subject).toBe('Your email address is already in use – Latchkey');
});

test('neither log nor page holds the link', async () => {
  const { portal, token, openPending, openLink } = await askedForEmail();
  const pages = (await (await openPending()).text()) + (await (await openLink(token)).text());
  expect(token.length).toBeGreaterThan(40);
  expect(portal.logged() + pages).not.toContain(token);
});

test('both addresses are told once it is done, and the old one can have it undone', async () => {
  const { confirm, token, mailsTo, portal, account } = await askedForEmail();
  await confirm(token);
  const [told] = await mailsTo('ada@example.com');
  expect(told?.subject).toBe('Your email address was changed – Latchkey');
  expect((await mailsTo(newEmail))[0]?.subject).toBe('Your email address was changed – Latchkey');
  const path = /\/undo\/[\w-]+/.exec(told?.text ?? '')?.[0] ?? '';
  const params = { token: path.replace('/undo/', '') };
  const answer = await answerOf(
    undoAction({ request: post(path, {}), context: portal.context, params }),
  );
  expect(answer.headers.get('location')).toBe(path);
  expect(account()).toMatchObject({ email: 'ada@example.com', emailVerified: true });
});
