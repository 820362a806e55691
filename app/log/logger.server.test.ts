import { expect, test } from 'vitest';
import { createLogger, type LoggerOptions } from './logger.server';

/** A logger with everything it has written, line by line. */
function setUp(level = 'info', options: Partial<LoggerOptions> = {}) {
  const text: string[] = [];
  const destination = { write: (line: string) => void text.push(line) };
  return {
    log: createLogger({ level, format: 'json', destination, ...options }),
    text: () => text.join(''),
    lines: () => text.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const secretKeys = [
  'authorization',
  'cookie',
  'set-cookie',
  'clientSecret',
  'client_secret',
  'access_token',
  'id_token',
  'refresh_token',
  'logout_token',
  'state',
  'password',
  'email',
  'sessionId',
  'auth0SessionId',
  'userId',
  'sub',
  'sid',
  'ip',
  'code',
  'nonce',
  'proxy-authorization',
  'accessToken',
  'idToken',
  'refreshToken',
  'logoutToken',
  'id_token_hint',
  'logout_hint',
  'form_token',
  'formToken',
  'sessionSecrets',
  'code_verifier',
  'codeVerifier',
  'address',
  'clientAddress',
  'remoteAddress',
  'X-Forwarded-For',
  'Forwarded',
];

test('whatever somebody sends, a line stays one line of a bounded length', () => {
  const { log, text } = setUp();
  const sent = `\r\n{"level":"fatal"}\u2028\u001b[31m${'x'.repeat(100_000)}`;
  const error = new TypeError(sent);
  log.error({ event: 'failed', err: error, sent, deeper: { sent: [sent] } }, 'failed');
  expect(text().indexOf('\n')).toBe(text().length - 1);
  expect(text()).not.toContain('\u001b');
  expect(text().length).toBeLessThan(20_000);
  expect(JSON.parse(text())).toMatchObject({ event: 'failed', err: { name: 'TypeError' } });
});

test('a line is a JSON object with its level in words, its time and its message', () => {
  const { log, lines } = setUp();
  log.info({ event: 'started', count: 3 }, 'the portal has started');
  expect(lines()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      event: 'started',
      count: 3,
      msg: 'the portal has started',
    },
  ]);
});

test('a line says of which program it is, where it was told, and nothing else of the machine', () => {
  const origin = { service: 'latchkey', version: '1.2.3', instance: 'portal-1' };
  const { log, lines } = setUp('info', { origin });
  log.info('hello');
  expect(lines()[0]).toMatchObject(origin);
  expect(Object.keys(lines()[0] ?? {}).sort()).toEqual(
    ['instance', 'level', 'msg', 'service', 'time', 'version'].sort(),
  );
});

test('a line names the request on whose behalf it is written, unless it names one itself', () => {
  let current: Record<string, string> | undefined = { requestId: 'one', traceId: 'trace' };
  const { log, lines } = setUp('info', { currentNames: () => current });
  log.info('in a request');
  log.info({ requestId: 'other' }, 'about another one');
  current = undefined;
  log.info('in none');
  expect(lines().map(({ requestId, traceId }) => [requestId, traceId])).toEqual([
    ['one', 'trace'],
    ['other', 'trace'],
    [undefined, undefined],
  ]);
});

test('what is secret is not written out of the names of a request either', () => {
  const { log, text } = setUp('info', { currentNames: () => ({ sid: 'value-to-hide' }) });
  log.info('in a request');
  expect(text()).not.toContain('value-to-hide');
});

test('lines below the level are not written', () => {
  const { log, lines } = setUp('warn');
  log.info('quiet');
  log.warn('loud');
  expect(lines()).toHaveLength(1);
});

test('a message with a line break stays one line', () => {
  const { log, text } = setUp();
  log.info('one\ntwo {"level":"fatal"}');
  expect(text().trimEnd().split('\n')).toHaveLength(1);
});

test.each(secretKeys)('“%s” is never written, three levels deep', (key) => {
  const { log, text } = setUp();
  log.info({ [key]: 'value-to-hide' }, 'at the top');
  log.info({ request: { [key]: 'value-to-hide' } }, 'one level down');
  log.info({ request: { headers: { [key]: 'value-to-hide' } } }, 'two levels down');
  expect(text()).not.toContain('value-to-hide');
});

test.each(secretKeys)('“%s” is not written out of a list either', (key) => {
  const { log, text } = setUp();
  log.info({ sessions: [{ [key]: 'value-to-hide' }] }, 'a list');
  expect(text()).not.toContain('value-to-hide');
});

test('what is hidden is marked, so that nobody takes it for absent', () => {
  const { log, lines } = setUp();
  log.info({ userId: 'value-to-hide' }, 'hidden');
  expect(lines()[0]?.userId).toBe('[redacted]');
});

test('hiding changes nothing in the object that was logged', () => {
  const { log } = setUp();
  const object = { userId: 'auth0|ada', request: { headers: { cookie: 'a=b' } } };
  log.info(object, 'hidden');
  expect(object).toEqual({ userId: 'auth0|ada', request: { headers: { cookie: 'a=b' } } });
});

test('an error is written with its name, message, stack and code', () => {
  const { log, lines } = setUp();
  const error = Object.assign(new TypeError('it broke'), { code: 'E_BROKEN' });
  log.error({ err: error }, 'failed');
  expect(lines()[0]?.err).toEqual({
    name: 'TypeError',
    errorCode: 'E_BROKEN',
    message: 'it broke',
    stack: error.stack,
  });
});

test('an error’s other properties are dropped, as they may hold answers', () => {
  const { log, text } = setUp();
  const error = Object.assign(new Error('it broke', { cause: 'value-to-hide' }), {
    body: 'value-to-hide',
    rawResponse: { headers: 'value-to-hide' },
    code: { nested: 'value-to-hide' },
  });
  log.error({ err: error }, 'failed');
  expect(text()).not.toContain('value-to-hide');
});

test.each(['a string-to-hide', { body: 'string-to-hide' }, null, 42])(
  'a thrown value that is no error is not written out: %j',
  (thrown) => {
    const { log, lines, text } = setUp();
    log.error({ err: thrown }, 'failed');
    expect(lines()[0]?.err).toEqual({ message: 'A value that is no error was thrown.' });
    expect(text()).not.toContain('string-to-hide');
  },
);

test.each([
  { a: { b: { c: { userId: 'hide' } } } },
  { headers: { Authorization: 'hide' } },
  { headers: { Cookie: 'hide' } },
  { list: [{ sid: 'hide' }] },
])('nothing secret is written of %j', (object) => {
  const { log, text } = setUp();
  log.info(object, 'x');
  expect(text()).not.toContain('hide');
});

test('an object that goes round in a circle is written as far as it goes', () => {
  const { log, text } = setUp();
  const circle: Record<string, unknown> = { name: 'circle' };
  circle.self = circle;
  log.info({ circle }, 'x');
  expect(text()).toContain('[too deep]');
});
