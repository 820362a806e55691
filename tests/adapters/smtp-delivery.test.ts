import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { createJobRunner, type JobReport } from '~/jobs/job-runner.server';
import { createSealedJobs } from '~/jobs/sealed-jobs.server';
import { createSqliteJobStore } from '~/jobs/sqlite-job-store.server';
import { createMailer, createMailHandler } from '~/mail/durable-mailer.server';
import { type SmtpServer } from '~/mail/mail-settings';
import { type Mail } from '~/mail/mailer';
import { createSmtpDelivery } from '~/mail/smtp-delivery.server';
import { openDatabase } from '~/sqlite/database.server';
import { writeCertificate } from '../certificate';
import { createClock } from '../fakes/clock';
import { startMailServer } from '../mail-server';
import { eventually } from '../eventually';

const secrets: [string] = ['a-secret-of-at-least-thirty-two-bytes'];
const from = { name: 'Konto “Übersicht”', address: 'account@portal.example' };
const userId = 'auth0|ada';
const mail: Mail = {
  to: 'ada@example.com',
  locale: 'en',
  subject: 'Your password was changed',
  heading: 'Your password was changed',
  paragraphs: ['It was changed today.'],
};

/** A portal that mails by this server, and does its jobs when it is told to. */
function portalWith(port: number, settings: Partial<SmtpServer> = {}, sender = from.name) {
  const clock = createClock();
  const store = createSqliteJobStore(openDatabase(':memory:'), clock);
  const jobs = createSealedJobs({ store, secrets, now: clock.now, onDue: () => {} });
  const server = { host: '127.0.0.1', port, tls: 'off', credentials: null, ...settings } as const;
  const delivery = createSmtpDelivery({
    server,
    from: { ...from, name: sender },
    clientName: 'portal.example',
  });
  const reports: JobReport[] = [];
  const runner = createJobRunner({
    store,
    jobs,
    handlers: [createMailHandler(delivery)],
    now: clock.now,
    random: () => 0.5,
    onOutcome: (report) => reports.push(report),
    onStoreFailure: (error) => {
      throw error;
    },
  });
  const mailer = createMailer({ jobs, secrets, domain: 'portal.example', now: clock.now });
  return {
    clock,
    mailer,
    store,
    reports,
    runDue: () => runner.runDue(),
    outcomes: () => reports.map(({ outcome, reason }) => [outcome, reason]),
    /** Everything an operator would read of it. */
    logged: () => reports.map(({ error }) => String(error) + (error as Error | undefined)?.stack),
  };
}

describe('a mail', () => {
  test('reaches its reader with its words, its sender and a note that a machine wrote it', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, clock } = portalWith(server.port);
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(server.mails).toHaveLength(1);
    const [received] = server.mails;
    expect(received).toMatchObject({ from, subject: mail.subject, recipients: [mail.to] });
    expect(received?.to).toEqual([{ address: mail.to, name: '' }]);
    expect(received?.text).toContain('It was changed today.');
    expect(received?.html).toContain('<p>It was changed today.</p>');
    expect(new Date(received?.date ?? '').getTime()).toBe(clock.now());
    const headers = received?.headers.map(({ key, value }) => `${key}: ${value}`);
    expect(headers).toContain('auto-submitted: auto-generated');
    expect(headers).toContain('content-language: en');
  });

  test('has a message id that tells nothing of its key', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue } = portalWith(server.port);
    await mailer.send('auth0|ada', userId, mail);
    await runDue();
    expect(server.mails[0]?.messageId).toMatch(/^<[\w-]{43}@portal\.example>$/);
    expect(server.mails[0]?.raw).not.toContain('auth0');
  });

  test('reaches a server that is called by its name', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue } = portalWith(server.port, { host: 'localhost' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(server.mails).toHaveLength(1);
  });

  test('of one key is sent once, however often it is asked for', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, clock } = portalWith(server.port);
    await mailer.send('receipt-1', userId, mail);
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    clock.advance(hours(24));
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    await mailer.send('receipt-2', userId, mail);
    await runDue();
    expect(server.mails).toHaveLength(2);
  });

  test('whose answer was lost is sent again under the same message id', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, clock, outcomes } = portalWith(server.port);
    server.holdAnswers();
    await mailer.send('receipt-1', userId, mail);
    const running = runDue();
    await eventually(() => expect(server.mails).toHaveLength(1));
    await server.stop();
    await running;
    server.releaseAnswers();
    await server.start();
    clock.advance(minutes(1));
    await runDue();
    expect(outcomes().map(([outcome]) => outcome)).toEqual(['failed', 'done']);
    expect(server.mails).toHaveLength(2);
    expect(server.mails[1]?.messageId).toBe(server.mails[0]?.messageId);
  });
});

describe('a mail server', () => {
  test('that is dead for an hour gets the mail when it lives again, once', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, clock, outcomes } = portalWith(server.port);
    await server.stop();
    await mailer.send('receipt-1', userId, mail);
    for (let minute = 0; minute < 60; minute += 1) {
      await runDue();
      clock.advance(minutes(1));
    }
    expect(new Set(outcomes().map(String))).toEqual(new Set(['failed,mail_server_unreachable']));
    await server.start();
    clock.advance(hours(1));
    await runDue();
    clock.advance(hours(1));
    await runDue();
    expect(server.mails).toHaveLength(1);
  });

  test('that says “later”, as greylisting does, gets the mail later', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, clock, outcomes } = portalWith(server.port);
    server.refuse('recipient', { status: 450, text: '4.2.0 ada@example.com greylisted' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    server.refuse('recipient', null);
    expect(await runDue()).toBe(0);
    clock.advance(minutes(5));
    await runDue();
    expect(outcomes()).toEqual([
      ['failed', 'mail_deferred'],
      ['done', null],
    ]);
  });

  test.each([
    ['the recipient', 'recipient', 'mail_recipient_refused'],
    ['the mail', 'mail', 'mail_refused'],
  ] as const)('that refuses %s for good is not asked again', async (_, at, reason) => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, clock, outcomes, store } = portalWith(server.port);
    server.refuse(at, { status: 550, text: '5.1.1 <ada@example.com> is unknown here' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    clock.advance(hours(24));
    await runDue();
    expect(outcomes()).toEqual([['dead', reason]]);
    expect(server.attempts()).toBe(1);
    expect((await store.count('mail')).dead).toBe(1);
  });

  test('that refuses the sender is asked again, as an operator can mend that', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, clock, outcomes } = portalWith(server.port);
    server.refuse('sender', { status: 553, text: '5.7.1 Not from there' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    server.refuse('sender', null);
    clock.advance(minutes(5));
    await runDue();
    expect(outcomes()).toEqual([
      ['failed', 'mail_sender_refused'],
      ['done', null],
    ]);
  });

  test('whose answers name the reader puts no address into a log', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, logged } = portalWith(server.port);
    for (const status of [450, 550]) {
      server.refuse('recipient', { status, text: 'ada@example.com is not for us' });
      await mailer.send(`receipt-${status}`, userId, mail);
      await runDue();
    }
    expect(logged()).toHaveLength(2);
    expect(logged().join()).not.toMatch(/ada@|not for us/);
    expect(logged().join()).toContain('(550)');
  });

  test('that is slow is waited for, and gets the mail once', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, outcomes } = portalWith(server.port);
    server.holdAnswers();
    await mailer.send('receipt-1', userId, mail);
    const running = runDue();
    await eventually(() => expect(server.mails).toHaveLength(1));
    expect(outcomes()).toEqual([]);
    server.releaseAnswers();
    await running;
    expect(outcomes()).toEqual([['done', null]]);
  });

  test('that never answers is left when the time of the attempt is up', async () => {
    const server = await startMailServer(onTestFinished);
    const { delivery, message } = deliveryTo(server.port);
    server.holdAnswers();
    const controller = new AbortController();
    const attempt = delivery.deliver(message, controller.signal);
    await eventually(() => expect(server.mails).toHaveLength(1));
    controller.abort();
    await expect(attempt).rejects.toMatchObject({ code: 'mail_timeout' });
  });
});

describe('a mail server and TLS', () => {
  const certificate = inject('certificate');

  test('of a private authority that Node.js trusts is spoken to in secret by STARTTLS', async () => {
    const server = await startMailServer(onTestFinished, { certificate });
    const { mailer, runDue } = portalWith(server.port, { tls: 'required' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(server.mails).toMatchObject([{ isEncrypted: true }]);
  });

  test('from the first byte is spoken to in secret', async () => {
    const server = await startMailServer(onTestFinished, { certificate, isTlsImplicit: true });
    const { mailer, runDue } = portalWith(server.port, { tls: 'implicit' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(server.mails).toMatchObject([{ isEncrypted: true }]);
  });

  test('gets no mail in the clear where TLS is required and it has none', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, outcomes } = portalWith(server.port, { tls: 'required' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(outcomes()).toEqual([['failed', 'mail_tls_failed']]);
    expect(server.mails).toEqual([]);
  });

  test('with a certificate that nobody vouches for gets no mail', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const foreign = await writeCertificate(folder);
    for (const isTlsImplicit of [false, true]) {
      const server = await startMailServer(onTestFinished, { certificate: foreign, isTlsImplicit });
      const { mailer, runDue, outcomes } = portalWith(server.port, {
        tls: isTlsImplicit ? 'implicit' : 'required',
      });
      await mailer.send('receipt-1', userId, mail);
      await runDue();
      expect(outcomes()).toEqual([['failed', 'mail_tls_failed']]);
      expect(server.mails).toEqual([]);
    }
  });

  test('without TLS takes what may go in the clear', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue } = portalWith(server.port, { tls: 'optional' });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(server.mails).toMatchObject([{ isEncrypted: false }]);
  });
});

describe('a mail server that wants a login', () => {
  const login = { user: 'portal@', password: 'p@ss:/word' };

  test('takes mails of who has the password', async () => {
    const server = await startMailServer(onTestFinished, { login });
    const { mailer, runDue } = portalWith(server.port, { credentials: login });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(server.mails).toMatchObject([{ user: login.user }]);
  });

  test('refuses a wrong password, of which the log has nothing, and is asked again', async () => {
    const server = await startMailServer(onTestFinished, { login });
    const credentials = { user: login.user, password: 'another-password' };
    const { mailer, runDue, outcomes, logged } = portalWith(server.port, { credentials });
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(outcomes()).toEqual([['failed', 'mail_login_refused']]);
    expect(logged().join()).not.toMatch(/another-password|portal@/);
  });

  test('is one that refuses us where no login is configured', async () => {
    const server = await startMailServer(onTestFinished, { login });
    const { mailer, runDue, outcomes } = portalWith(server.port);
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    expect(outcomes()).toEqual([['failed', 'mail_sender_refused']]);
  });
});

describe('what would end a header', () => {
  test.each([
    'Hello\r\nBcc: eve@evil.example',
    'Hello\nSubject: other',
    'Hello\u2028Bcc: eve@evil.example',
    `${'Ünïcödé '.repeat(100)}\r\nBcc: eve@evil.example`,
  ])('does not, in a subject (%j)', async (subject) => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue } = portalWith(server.port);
    await mailer.send('receipt-1', userId, { ...mail, subject });
    await runDue();
    const [received] = server.mails;
    expect(received?.recipients).toEqual([mail.to]);
    expect(received?.bcc).toBeUndefined();
    expect(received?.headers.filter(({ key }) => /^(?:bcc|subject)$/.test(key))).toHaveLength(1);
    expect(received?.subject).not.toMatch(/[\r\n]/);
    expect(received?.subject?.length).toBeLessThanOrEqual(200);
    for (const line of received?.raw.split('\r\n') ?? []) expect(line.length).toBeLessThan(999);
  });

  test.each([
    'Acme" <eve@evil.example>, "',
    'Acme <eve@evil.example>,',
    'eve@evil.example',
    '港 <b>"; (x)\\',
  ])('does not, in the name of a brand, which the sender has (%j)', async (name) => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue } = portalWith(server.port, {}, name);
    await mailer.send('receipt-1', userId, mail);
    await runDue();
    const [received] = server.mails;
    expect(received?.from).toEqual({ name, address: from.address });
  });

  test('comes back in a subject of any script as it was', async () => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue } = portalWith(server.port);
    const subject = 'パスワードが変更されました – تم تغيير كلمة المرور 🔑';
    await mailer.send('receipt-1', userId, { ...mail, subject });
    await runDue();
    expect(server.mails[0]?.subject).toBe(subject);
    expect(server.mails[0]?.raw).toMatch(/^Subject: =\?UTF-8\?/m);
  });

  test.each([
    'ada@example.com, eve@evil.example',
    'ada@example.com\r\nRCPT TO:<eve@evil.example>',
    'Ada <ada@example.com>',
    'ada@example.com>',
    '"ada@evil.example "@example.com',
    'ada',
    `${'a'.repeat(250)}@example.com`,
  ])('is no address of a recipient (%j)', async (to) => {
    const server = await startMailServer(onTestFinished);
    const { mailer, runDue, outcomes } = portalWith(server.port);
    await mailer.send('receipt-1', userId, { ...mail, to });
    await runDue();
    expect(outcomes()).toEqual([['dead', 'mail_address_unusable']]);
    expect(server.attempts()).toBe(0);
  });
});

function deliveryTo(port: number) {
  const server = { host: '127.0.0.1', port, tls: 'off', credentials: null } as const;
  return {
    delivery: createSmtpDelivery({ server, from, clientName: 'portal.example' }),
    message: {
      messageId: '<x@portal.example>',
      date: new Date(0),
      to: mail.to,
      locale: 'en',
      subject: 'x',
      text: 'x',
      html: 'x',
    } as const,
  };
}
