import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a file system that hangs, such as NFS whose server is away, does not come back from. */
const look = `
  const { accessSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
  const { dirname, join } = require('node:path');
  const [, path] = process.argv;
  const written = join(dirname(path), '.latchkey-doctor-' + process.pid);
  for (const work of [
    () => accessSync(path),
    () => readdirSync(dirname(path)),
    () => writeFileSync(written, '', { flag: 'wx', mode: 0o600 }),
    () => rmSync(written),
  ]) try { work(); } catch { /* An error is an answer. */ }
`;

/**
 * Whether the file system of `path` answers within that time, with an error too. Another process is sent there: this one
 * would stand still with it, and could not even end.
 */
export function isAnswering(path: string, withinMs: number): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['--eval', look, resolve(path)], {
      cwd: '/',
      env: { NODE_ENV: 'production' },
      stdio: 'ignore',
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      child.unref();
      settle(false);
    }, withinMs);
    const answer = () => {
      clearTimeout(timer);
      settle(true);
    };
    // Where no process can be made, nobody can tell: whatever asks the file system next finds out.
    child.once('exit', answer).once('error', answer);
  });
}
