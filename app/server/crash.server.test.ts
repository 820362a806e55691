import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { createLogger } from '~/log/logger.server';
import { exitOnCrash } from './crash.server';

/** A process that ends with a line in its log. */
function setUp() {
  const lines: string[] = [];
  const log = createLogger({
    level: 'info',
    format: 'json',
    destination: { write: (line) => void lines.push(line) },
  });
  const program = Object.assign(new EventEmitter(), { exit: vi.fn() });
  exitOnCrash(log, program);
  return {
    program,
    text: () => lines.join(''),
    lines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

test.each([
  ['uncaughtException', new TypeError('it broke')],
  ['unhandledRejection', new TypeError('it broke')],
])('an error that nobody catches (%s) is one line, and the end', (event, error) => {
  const { program, lines, text } = setUp();
  program.emit(event, error);
  expect(lines()).toMatchObject([
    { level: 'fatal', event: 'crashed', origin: event, err: { name: 'TypeError' } },
  ]);
  expect(text().trimEnd().split('\n')).toHaveLength(1);
  expect(program.exit).toHaveBeenCalledExactlyOnceWith(1);
});

test('a value that is no error is not written out, as it may be anything', () => {
  const { program, text } = setUp();
  program.emit('unhandledRejection', { token: 'value-to-hide' });
  program.emit('uncaughtException', 'value-to-hide');
  expect(text()).toContain('"event":"crashed"');
  expect(text()).not.toContain('value-to-hide');
});

test('what is secret in an error is written no more than elsewhere', () => {
  const { program, text } = setUp();
  program.emit('uncaughtException', Object.assign(new Error('it broke'), { body: 'to-hide' }));
  expect(text()).not.toContain('to-hide');
});
