// Starting child processes so that none outlives us.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

const onWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

/**
 * @typedef {Record<string, string | undefined>} Environment
 * @typedef {Omit<import('node:child_process').SpawnOptions, 'env'> & { env?: Environment }} Options
 */

/**
 * Starts a child in a process group of its own, so that stopping it stops its children too.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 */
export function start(command, args, options = {}) {
  const env = /** @type {NodeJS.ProcessEnv} */ (options.env ?? process.env);
  const child = spawn(command, args, { ...options, env, detached: !onWindows });
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => {
    running.delete(child);
    signalGroup(child, 'SIGKILL');
  });
  return child;
}

/** The options with which a Node child ends even when we were killed outright. */
export const endsWithParent = {
  stdio: /** @type {import('node:child_process').StdioOptions} */ ([
    'ignore',
    'pipe',
    'pipe',
    'ipc',
  ]),
  nodeArgs: ['--import', new URL('./end-with-parent.mjs', import.meta.url).href],
};

/**
 * Resolves with the exit code when the child has ended; a child that could not be started counts as 127.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command to its end. With `quiet`, its output is kept and handed back instead of shown.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options & { quiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function run(command, args, { quiet = false, timeoutMs, ...options } = {}) {
  const output = quiet ? 'pipe' : 'inherit';
  const child = start(command, args, { ...options, stdio: ['ignore', output, output] });
  let kept = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => (kept += String(chunk)));
  }
  const timer = timeoutMs ? setTimeout(() => void stop(child), timeoutMs) : undefined;
  const code = await ended(child);
  clearTimeout(timer);
  // Whatever was to follow must not start now.
  if (stopping) await new Promise(() => {});
  return { code, output: kept };
}

/** Stops every child that still runs; the caller exits then. */
export async function stopAll() {
  stopping = true;
  await Promise.all([...running].map((child) => stop(child)));
}

/**
 * Calls `stop` once, when we are asked to end: Ctrl-C, a signal, or the death of the npm that started us.
 *
 * @param {(signal: string) => void} stop
 */
export function onStopRequest(stop) {
  let asked = false;
  /** @param {string} signal */
  const ask = (signal) => {
    if (asked) return;
    asked = true;
    stop(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ask(signal));
  if (!process.env.npm_lifecycle_event) return;
  const starter = whoStartedUs();
  setInterval(() => whoStartedUs() !== starter && ask('SIGHUP'), 500).unref();
}

/** npm; on Linux also when there is a shell between npm and us, which outlives npm. */
function whoStartedUs() {
  const parent = process.ppid;
  try {
    const [, above] = /\(sh\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return `${parent} ${above}`;
  } catch {
    return `${parent}`;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [graceMs]
 */
async function stop(child, graceMs = 5000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = ended(child);
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await end;
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
