import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCommandLine } from './command-line';
import { UsageError } from './program';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'latchkey-command-line-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('what the environment does not have comes from the file of --dotenv, and the rest does not', () => {
  const file = join(folder(), '.env');
  writeFileSync(file, 'PORT=4000\nHOST=127.0.0.1\n');
  const { env, names } = readCommandLine({
    args: ['--dotenv', file, 'copy.sqlite'],
    env: { PORT: '3000' },
  });
  expect(env).toEqual({ PORT: '3000', HOST: '127.0.0.1' });
  expect(names).toEqual(['copy.sqlite']);
});

test('a file that is not there has nothing', () => {
  const args = ['--dotenv', join(folder(), '.env')];
  expect(readCommandLine({ args, env: { PORT: '3000' } }).env).toEqual({ PORT: '3000' });
});

test('one that cannot be read is told by its code', () => {
  const args = ['--dotenv', folder()];
  const reading = () => readCommandLine({ args, env: {} });
  expect(reading).toThrow(new UsageError('The file of --dotenv cannot be read (EISDIR).'));
});

test('the options that were given are told, and one that the program does not have is refused unquoted', () => {
  const call = { args: ['--yes', 'auth0|ada'], env: {} };
  const { given, names } = readCommandLine(call, ['yes', 'redis']);
  expect([...given]).toEqual(['yes']);
  expect(names).toEqual(['auth0|ada']);
  const reading = () => readCommandLine({ args: ['--auth0|ada'], env: {} }, ['yes']);
  expect(reading).toThrow(new UsageError('This program does not have such an option.'));
});
