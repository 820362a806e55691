import { describe, expect, test } from 'vitest';
import { days, minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import {
  askedForEmail,
  type EmailChangeOptions,
  formOf,
  linkOf,
  newEmail,
  openEmailChange,
  refusalOf,
} from '../email-change-portal';
import { ada, get } from '../test-portal';

describe('asking', () => {
  test('mails a link to the new address, and changes nothing', async () => {
    const { ask, account, mailsTo, patches, openPending } = await openEmailChange();
    const answer = await ask(' Countess@Example.COM ');
    expect(answer.headers.get('location')).toBe('/account/profile/email/pending#result');
    expect(await mailsTo(newEmail)).toHaveLength(1);
    expect(account().email).toBe('ada@example.com');
    expect(patches()).toEqual([]);
    expect(await (await openPending()).text()).toContain(newEmail);
  });

  test('leaves a receipt, and tells the address that the account has', async () => {
    const { portal, ask, mailsTo } = await openEmailChange();
    const answer = await ask();
    const flash = answer.headers.getSetCookie()[0]?.split(';')[0];
    const taken = await portal.services.flashes.take(get('/account/profile/email/pending', flash));
    const [receipt] = await listReceipts(portal.services, ada.userId);
    expect(taken?.flash.receipt).toBe(receipt?.number);
    expect(receipt?.change).toEqual({
      kind: 'email-change-asked',
      from: 'a•••@example.com',
      to: 'c•••s@example.com',
    });
    expect((await mailsTo('ada@example.com')).map(({ subject }) => subject)).toEqual([
      'A change of your email address was requested – Latchkey',
    ]);
  });

  test('for another one again makes the first link dead', async () => {
    const { ask, mailsTo, confirm, account } = await openEmailChange();
    await ask('first@example.com');
    await ask('second@example.com');
    const [first] = await mailsTo('first@example.com');
    const [second] = await mailsTo('second@example.com');
    expect((await confirm(first?.token ?? '')).status).toBe(404);
    expect((await confirm(second?.token ?? '')).status).toBe(303);
    expect(account().email).toBe('second@example.com');
  });

  test('is the same for an address that another account has', async () => {
    const { ask, mailsTo } = await openEmailChange();
    const answer = await ask('eve@example.com');
    expect(answer.headers.get('location')).toBe('/account/profile/email/pending#result');
    expect(await mailsTo('eve@example.com')).toHaveLength(1);
  });

  test('has a line in the audit log that names no address', async () => {
    const { ask, portal } = await openEmailChange();
    await ask();
    expect(portal.logged()).toContain('"event":"profile.email","result":"asked"');
    expect(portal.logged()).not.toMatch(/countess|ada@example/);
  });

  test.each([
    'countess',
    'countess@',
    '@example.com',
    'countess@localhost',
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: eve@example.com',
    '"a\nb"@example.com',
    'Ada <countess@example.com>',
    'a b@example.com',
    'countess@exa\u200bmple.com',
    `${'x'.repeat(250)}@example.com`,
  ])('for %j is refused in the field, and mails nobody', async (email) => {
    const { ask, portal } = await openEmailChange();
    const refused = await refusalOf(await ask(email));
    expect(refused.fieldErrors.email?.key).toBe('emailChange.invalid');
    expect(refused.fields.email).toEqual([email]);
    await portal.runDueJobs();
    expect(portal.mails).toEqual([]);
  });

  test('for the address that the account has is refused, unless it was never confirmed', async () => {
    const known = await openEmailChange();
    const refused = await refusalOf(await known.ask('ADA@example.com'));
    expect(refused.fieldErrors.email?.key).toBe('emailChange.same');
    const unconfirmed = await openEmailChange({ account: { emailVerified: false } });
    expect((await unconfirmed.ask('ada@example.com')).status).toBe(303);
  });

  test('fills nobody’s mailbox', async () => {
    const { ask, portal, mailsTo } = await openEmailChange();
    for (let count = 0; count < 5; count += 1) expect((await ask()).status).toBe(303);
    expect((await refusalOf(await ask())).message?.key).toBe('emailChange.tooOften');
    expect(await mailsTo(newEmail)).toHaveLength(5);
    expect(portal.logged()).not.toContain(newEmail);
  });

  test.each([
    ['without a mail server', { environment: { SMTP_URL: '', MAIL_FROM: '' } }, 'noMail'],
    ['where the operator shows it only', { operator: { fields: { email: 'read' } } }, 'turnedOff'],
    [
      'of a social provider’s account',
      { userId: 'google-oauth2|1', account: { connection: 'google-oauth2' } },
      'namedProvider',
    ],
    [
      'of an organization’s account',
      { userId: 'samlp|lumen-works|ada', account: { connection: 'lumen-works' } },
      'organization',
    ],
    [
      'of an account that is opened by mailed codes',
      { userId: 'email|ada', account: { connection: 'email' } },
      'identifies',
    ],
  ] as [string, EmailChangeOptions, string][])(
    '%s is refused with the reason that its page and the profile tell too, and mails nobody',
    async (_what, options, why) => {
      const { openForm, openProfile, ask, portal } = await openEmailChange(options);
      expect((await openProfile()).identifiers[0]).toMatchObject({
        field: 'email',
        reason: { key: `profile.reason.${why}` },
      });
      expect(await formOf(await openForm())).toMatchObject({
        kind: 'kept',
        current: 'ada@example.com',
        reason: { key: `profile.reason.${why}` },
      });
      expect((await ask()).status).toBe(409);
      await portal.runDueJobs();
      expect(portal.mails).toEqual([]);
    },
  );

  test('without the scope is refused with that reason', async () => {
    const { portal, openForm, ask } = await openEmailChange();
    portal.tenant.state.settings.withheldScopes = ['update:users'];
    expect(await formOf(await openForm())).toMatchObject({
      kind: 'kept',
      reason: { key: 'profile.reason.scopeMissing' },
    });
    const answer = await ask();
    expect(answer.status).toBe(409);
    expect((await refusalOf(answer)).message?.key).toBe('profile.reason.scopeMissing');
  });

  test('where the operator has turned it off finds nothing', async () => {
    const { openForm, ask, portal } = await openEmailChange({
      operator: { fields: { email: 'off' } },
    });
    expect((await openForm()).status).toBe(404);
    expect((await ask()).status).toBe(404);
    await portal.runDueJobs();
    expect(portal.mails).toEqual([]);
  });

  test('is refused while the account cannot be read', async () => {
    const { portal, ask } = await openEmailChange();
    portal.tenant.answers.set(
      'GET /api/v2/users/auth0|ada',
      () => new Response(null, { status: 500 }),
    );
    expect((await ask()).status).toBeGreaterThanOrEqual(409);
    await portal.runDueJobs();
    expect(portal.mails).toEqual([]);
  });

  test('is asked who one is first, before the page', async () => {
    const { portal, openForm } = await openEmailChange();
    const stale = await portal.signIn({ authenticatedAt: portal.clock.now - minutes(6) });
    const answer = await openForm(stale);
    expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?.*level=strong/);
  });
});

describe('what waits', () => {
  test('is told on the profile, and that a new link replaces it', async () => {
    const { openProfile, openForm } = await askedForEmail();
    expect((await openProfile()).identifiers[0]).toMatchObject({
      value: 'ada@example.com',
      waitsFor: newEmail,
    });
    expect(await formOf(await openForm())).toMatchObject({ waitsFor: newEmail });
  });

  test('is not cancelled twice, nor sent again afterwards', async () => {
    const { doPending } = await askedForEmail();
    expect((await doPending('cancel')).status).toBe(303);
    expect((await doPending('cancel')).status).toBe(404);
    expect((await doPending('send-again')).status).toBe(404);
  });

  test('is sent again five times a day at most', async () => {
    const { doPending, mailsTo } = await askedForEmail();
    for (let count = 1; count < 5; count += 1)
      expect((await doPending('send-again')).status).toBe(303);
    const refused = await refusalOf(await doPending('send-again'));
    expect(refused.message?.key).toBe('emailChange.tooOften');
    expect(await mailsTo(newEmail)).toHaveLength(5);
  });

  test('is over after a day', async () => {
    const { portal, token, signIn, openPending, openLink } = await askedForEmail();
    portal.clock.now += days(1);
    const cookie = await signIn();
    expect((await openPending(cookie)).headers.get('location')).toBe('/account/profile');
    expect(await linkOf(await openLink(token, cookie))).toBe('dead');
  });
});
