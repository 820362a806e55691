import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { startServerProcess } from '../server-process';

function startProgram(code: string) {
  const log: string[] = [];
  const server = startServerProcess(['--eval', code], { cwd: tmpdir(), environment: {}, log });
  onTestFinished(() => server.stop());
  return { ...server, log };
}

const staysOn = 'setInterval(() => {}, 1000);';

test('a program is ready with the line that says so', async () => {
  const { ready } = startProgram(`console.log('one'); console.log('two'); ${staysOn}`);
  expect(await ready('tw')).toBe('two');
});

test('one that does not get ready is killed, and what it was waited for is told', async () => {
  const { ready, end } = startProgram(staysOn);
  await expect(ready('"ready":true', 1)).rejects.toThrow('has not printed "ready":true in 1 ms');
  expect(await end()).not.toBe(0);
});

test.runIf(process.platform === 'linux')('so is where its threads stand', async () => {
  const { ready } = startProgram(staysOn);
  await expect(ready('never', 1)).rejects.toThrow(/Its threads: node in \w+/);
});

test('one that ends instead is told with its code and what it has printed', async () => {
  const { ready } = startProgram(`console.error('no such file'); process.exitCode = 3;`);
  await expect(ready('never')).rejects.toThrow(/ended with code 3.*no such file/s);
});
