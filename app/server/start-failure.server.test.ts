import { expect, test } from 'vitest';
import { ConfigurationError } from '~/env.server';
import { tellStartFailure } from './start-failure.server';

/** What is said of a start that fails by `error`. */
function told(error: unknown, { env = {}, isTTY = false }: { env?: object; isTTY?: boolean } = {}) {
  const said = { stdout: '', stderr: '' };
  tellStartFailure(error, {
    env: { HOSTNAME: 'portal-1', ...env },
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text), isTTY },
  });
  return said;
}

const configuration = new ConfigurationError(['PORT must be a port number', 'HOST is required']);

test('problems of the configuration are one line of JSON in the log, all at once', () => {
  const { stdout, stderr } = told(configuration);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({
    level: 'fatal',
    service: 'latchkey',
    instance: 'portal-1',
    event: 'start.failed',
    problems: ['PORT must be a port number', 'HOST is required'],
  });
  expect(stderr).toBe('');
});

test('whatever else keeps it from starting is one line too, without a stack', () => {
  const { stdout } = told(new Error('DATABASE_PATH cannot be written'));
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({
    event: 'start.failed',
    msg: 'Latchkey cannot start: DATABASE_PATH cannot be written',
  });
  expect(stdout).not.toContain('    at ');
});

test.each([
  ['at a terminal', { isTTY: true }],
  ['who have asked for it', { env: { LOG_FORMAT: 'pretty' } }],
])('people %s get text', (_, where) => {
  expect(told(configuration, where)).toEqual({
    stdout: '',
    stderr:
      'The configuration has 2 problem(s):\n- PORT must be a port number\n- HOST is required\n',
  });
  expect(told(new Error('no disk'), where).stderr).toBe('Latchkey cannot start: no disk\n');
});
