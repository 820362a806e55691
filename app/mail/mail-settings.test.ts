import { describe, expect, test } from 'vitest';
import { mailFrom, smtpUrl } from './mail-settings';

const problemOf = (url: string) => smtpUrl.safeParse(url).error?.issues[0]?.message;

describe('the address of a mail server', () => {
  test.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, tls: 'required' }],
    ['smtp://mail.example:25', { port: 25, tls: 'required' }],
    ['smtps://mail.example', { port: 465, tls: 'implicit' }],
    ['smtp://mail.example?starttls=optional', { tls: 'optional' }],
    ['smtp://mail.example?starttls=off', { tls: 'off' }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, tls: 'off' }],
    ['smtp://localhost?starttls=required', { tls: 'required' }],
    ['smtp://[::1]:2525', { host: '::1', tls: 'off' }],
    ['smtp://[2001:db8::1]', { host: '2001:db8::1', tls: 'required' }],
  ])('%s is read', (url, server) => {
    expect(smtpUrl.parse(url)).toMatchObject({ credentials: null, ...server });
  });

  test('user name and password are percent-encoded in it', () => {
    expect(smtpUrl.parse('smtps://ada%40portal:p%2Fw%25@mail.example').credentials).toEqual({
      user: 'ada@portal',
      password: 'p/w%',
    });
  });

  test.each([
    ['mail.example', 'must be an smtp:// or smtps:// address'],
    ['https://mail.example', 'must be an smtp:// or smtps:// address'],
    ['smtp://', 'must be an smtp:// or smtps:// address'],
    ['smtp://mail.example/path', 'must have no path, and no parameter but starttls'],
    ['smtp://mail.example?pool=true', 'must have no path, and no parameter but starttls'],
    ['smtp://mail.example?starttls=no', 'must say required, optional or off for starttls'],
    ['smtp://ada@mail.example', 'must have both a user name and a password, or none'],
    ['smtp://ada:%zz@mail.example', /written as %25/],
    ['smtps://mail.example?starttls=off', /must not say starttls/],
    ['smtp://ada:pw@mail.example?starttls=off', /must not send a password without TLS/],
    ['smtp://ada:pw@mail.example?starttls=optional', /must not send a password without TLS/],
  ])('%s is refused', (url, problem) => {
    expect(problemOf(url)).toMatch(problem);
  });

  test('a password may go in the clear to this machine', () => {
    expect(smtpUrl.parse('smtp://ada:pw@127.0.0.1:2525')).toMatchObject({ tls: 'off' });
  });
});

describe('whom mails are from', () => {
  test.each([
    ['account@portal.example', { name: '', address: 'account@portal.example' }],
    ['Your Account <account@portal.example>', { name: 'Your Account' }],
    ['<account@portal.example>', { name: '' }],
    ['アカウント <account@portal.example>', { name: 'アカウント' }],
  ])('%s is read', (text, sender) => {
    expect(mailFrom.parse(text)).toMatchObject(sender);
  });

  test.each(['portal.example', 'a@b.example, c@d.example', 'Ada <ada>', 'Ada <a@b.example> x'])(
    '%s is refused',
    (text) => {
      expect(mailFrom.safeParse(text).success).toBe(false);
    },
  );
});
