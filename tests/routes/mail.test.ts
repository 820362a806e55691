import { expect, test } from 'vitest';
import { type Mail } from '~/mail/mailer';
import { ada, createTestPortal } from '../test-portal';

const mail: Mail = {
  to: 'ada@example.com',
  locale: 'de',
  subject: 'Ihr Passwort wurde geändert',
  heading: 'Ihr Passwort wurde geändert',
  paragraphs: ['Guten Tag, Ada'],
};

test('a mail goes out as a job, after the answer, once', async () => {
  const { services, mails, runDueJobs } = createTestPortal();
  await services.mail?.send('receipt-1', ada.userId, mail);
  await services.mail?.send('receipt-1', ada.userId, mail);
  expect(mails).toEqual([]);
  await runDueJobs();
  expect(mails).toMatchObject([{ to: mail.to, locale: 'de', subject: mail.subject }]);
});

test('a portal without a mail server has no mailer', () => {
  const { services } = createTestPortal({ SMTP_URL: '', MAIL_FROM: '' });
  expect(services.mail).toBeNull();
});

test('a mail that is given up is in the log, without its reader and its words', async () => {
  const { services, logged, runDueJobs } = createTestPortal();
  await services.mail?.send('receipt-1', ada.userId, {
    ...mail,
    to: 'ada@example.com, eve@evil.example',
  });
  await runDueJobs();
  expect(logged()).toContain('"event":"job.dead"');
  expect(logged()).toContain('mail_address_unusable');
  expect(logged()).not.toMatch(/ada@|eve@|Passwort|receipt-1/);
});

test('what is written about an attempt names a trace of its own', async () => {
  const { services, logged, runDueJobs } = createTestPortal();
  await services.mail?.send('receipt-1', ada.userId, { ...mail, to: 'nobody' });
  await services.mail?.send('receipt-2', ada.userId, { ...mail, to: 'nobody' });
  await runDueJobs();
  const traceIds = [...logged().matchAll(/"traceId":"([0-9a-f]{32})","event":"job\.dead"/g)];
  expect(new Set(traceIds.map(([, traceId]) => traceId)).size).toBe(2);
});

test('the figures say what waits, what was given up, and what came of attempts', async () => {
  const { services, runDueJobs } = createTestPortal();
  await services.mail?.send('receipt-1', ada.userId, { ...mail, to: 'nobody' });
  await runDueJobs();
  await services.mail?.send('receipt-2', ada.userId, mail);
  const { text } = await services.metrics.read();
  expect(text).toContain('latchkey_jobs_dead{kind="mail"} 1');
  expect(text).toContain('latchkey_jobs_waiting{kind="mail"} 1');
  expect(text).toContain('latchkey_jobs_overdue_seconds{kind="mail"} 0');
  expect(text).toContain('latchkey_job_attempts_total{kind="mail",outcome="dead"} 1');
});
