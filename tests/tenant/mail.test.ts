import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '../../tenant/mail/mail-server';
import { PORTAL } from '../../tenant/seed/applications';
import { MARA } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';

let tenant: Tenant;
let mailServer: MailServer;

beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null });
  mailServer = await startMailServer(tenant.state.mails);
});
afterAll(() => Promise.all([tenant.close(), mailServer.close()]));
beforeEach(() => tenant.reset());

const send = (mail: { to?: string; subject?: string; text?: string; html?: string } = {}) =>
  createTransport(mailServer.url).sendMail({
    from: { name: 'Kontö', address: 'account@portal.example' },
    to: MARA.email,
    subject: 'Grüße',
    text: 'Hello & welcome\nhttps://portal.example/undo/x?a=1&b=2\n',
    html: '<!doctype html><html><head><title>x</title></head><body><p>Hello</p></body></html>',
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...mail,
  });

const page = async (path: string) => {
  const answer = await fetch(tenant.baseUrl + path);
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};

const control = async (path: string, method = 'GET') => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${tenant.baseUrl}/control${path}`, { method, headers });
  return (answer.status === 204 ? {} : await answer.json()) as { mails: { to: string[] }[] };
};

describe('The mail server', () => {
  test('takes every mail, and sends none on', async () => {
    await send();
    expect(await control('/mails')).toMatchObject({
      mails: [
        {
          from: 'Kontö <account@portal.example>',
          to: [MARA.email],
          subject: 'Grüße',
          text: expect.stringContaining('Hello & welcome') as string,
          html: expect.stringContaining('<p>Hello</p>') as string,
          headers: { 'auto-submitted': 'auto-generated' },
        },
      ],
    });
  });

  test('the control API gives those of one address, and clears them', async () => {
    await send();
    await send({ to: 'other@example.com' });
    expect((await control('/mails?to=Other@example.com')).mails).toMatchObject([
      { to: ['other@example.com'] },
    ]);
    await control('/mails', 'DELETE');
    expect((await control('/mails')).mails).toEqual([]);
  });

  test('a reset empties it', async () => {
    await send();
    tenant.reset();
    expect((await control('/mails')).mails).toEqual([]);
  });
});

describe('The inbox', () => {
  test('is linked from the home page, and lists the latest mail first', async () => {
    await send({ subject: 'First' });
    await send({ subject: 'Second' });
    expect((await page('/')).html).toContain('href="/mails"');
    expect((await page('/mails')).html).toMatch(/Second[^]*First/);
    expect((await page('/mails?to=nobody@example.com')).html).toContain('None so far.');
  });

  test('shows a mail as text, with links that can be followed', async () => {
    await send();
    const [mail] = tenant.state.mails.list();
    const { html } = await page(`/mails/${mail?.id}`);
    expect(html).toContain('Hello &amp; welcome');
    expect(html).toContain('<a href="https://portal.example/undo/x?a=1&amp;b=2">');
    expect(html).toMatch(/<iframe src="\/mails\/\d+\/html"[^>]* sandbox="/);
  });

  test('shows the HTML in a frame that runs and loads nothing, and whose links lead out of it', async () => {
    await send();
    const [mail] = tenant.state.mails.list();
    const { html, headers } = await page(`/mails/${mail?.id}/html`);
    expect(html).toContain('<head><base target="_top">');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox (?!.*allow-(?:scripts|same-origin))/);
  });

  test('shows a mail of text alone without a frame', async () => {
    tenant.state.mails.add({
      at: '2026-03-01T12:00:00Z',
      from: 'x',
      to: ['y'],
      subject: '<b>',
      text: 'z',
      html: null,
      headers: {},
    });
    const [mail] = tenant.state.mails.list();
    const { html } = await page(`/mails/${mail?.id}`);
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<iframe');
    expect((await page(`/mails/${mail?.id}/html`)).status).toBe(404);
    expect((await page('/mails/999')).status).toBe(404);
  });

  test('has the mail by which the tenant lets somebody choose a password', async () => {
    await fetch(`${tenant.baseUrl}/dbconnections/change_password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        client_id: PORTAL.clientId,
        email: MARA.email,
        connection: MARA.connection,
      }),
    });
    expect(tenant.state.mails.list(MARA.email)).toMatchObject([
      { subject: 'Change your password', text: expect.stringContaining(tenant.issuer) as string },
    ]);
  });
});
