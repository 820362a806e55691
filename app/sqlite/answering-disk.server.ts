import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { seconds } from '~/durations';

/** What a file system that hangs, such as NFS whose server is away, does not come back from. */
const lookAround = `
  const { accessSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
  const { dirname, join } = require('node:path');
  const [, path] = process.argv;
  const written = join(dirname(path), '.latchkey-probe-' + process.pid);
  for (const work of [
    () => accessSync(path),
    () => readdirSync(dirname(path)),
    () => writeFileSync(written, '', { flag: 'wx', mode: 0o600 }),
    () => rmSync(written),
  ]) try { work(); } catch { /* An error is an answer. */ }
`;

/**
 * Whether the file system of `path` answers within that time, with an error too. Another process is sent there: this one
 * would stand still with it, and could not even end. `look` is what that one does.
 */
export function isAnswering(
  path: string,
  withinMs: number,
  look: string = lookAround,
): Promise<boolean> {
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

/** A disk that has slept, or a volume that is just being mounted, takes some seconds. */
const longestMs = seconds(10);

/** Whether the file system of a path answers before whoever waits for a program would give up. */
export type IsDiskAnswering = (path: string) => Promise<boolean>;

export const isDiskAnswering: IsDiskAnswering = (path) => isAnswering(path, longestMs);

/**
 * Comes back once nobody has to fear to stand still at the file system of `path`. `called` is what an operator knows
 * the path by.
 *
 * @throws one line for the operator where it does not answer.
 */
export async function requireAnsweringDisk(
  path: string,
  called = 'DATABASE_PATH',
  isAnswering: IsDiskAnswering = isDiskAnswering,
): Promise<void> {
  if (path === ':memory:' || (await isAnswering(path))) return;
  throw new Error(
    `${called} is ${resolve(path)}, whose file system does not answer. Bring it back, such as the server of a network file system, or name a file on a disk of this machine.`,
  );
}
