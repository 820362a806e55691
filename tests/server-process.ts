import { type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ended, endsWithParent, start } from './child-processes.mjs';

/** A Node.js program that serves, as a child of ours. */
export interface ServerProcess {
  child: ChildProcess;
  /**
   * The first line that holds `sign`. One that does not come in `waitMs` fails with what was waited for, what was
   * printed and where the program's threads stand, and the program is killed.
   */
  ready: (sign: string, waitMs?: number) => Promise<string>;
  /** Sends these signals, and gives the exit code once the program has ended. */
  end: (...signals: NodeJS.Signals[]) => Promise<number>;
  /** Kills it. Not gracefully: a server may be waiting for an answer that a test has made impossible. */
  stop: () => Promise<void>;
}

interface Options {
  cwd: string;
  environment: Record<string, string>;
  /** Takes what the program prints, line by line. */
  log: string[];
}

/**
 * Ten times what a start takes, so that one that takes longer hangs. A tenant and a portal one after the other still
 * have to fail before their test's minute is over, which would only say that it is.
 */
const longestStartMs = 25_000;

/** Starts a Node.js program that ends when we do. */
export function startServerProcess(
  args: readonly string[],
  { cwd, environment, log }: Options,
): ServerProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = start(process.execPath, [...endsWithParent.nodeArgs, ...args], {
    cwd,
    env: { PATH, HOME, TMPDIR, ...environment },
    stdio: endsWithParent.stdio,
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('A server was started without its output.');
  const lines = createInterface({ input: stdout });
  lines.on('line', (line) => log.push(line));
  createInterface({ input: stderr }).on('line', (line) => log.push(line));
  const end = ended(child);
  child.once('exit', (code, signal) => log.push(`Ended with ${code ?? signal}.`));
  const program = args.join(' ');

  return {
    child,
    ready(sign, waitMs = longestStartMs) {
      return new Promise((resolve, reject) => {
        const fail = (why: string) =>
          reject(new Error(`${program} ${why}. It has printed:\n${log.join('\n')}`));
        const timer = setTimeout(() => {
          fail(`has not printed ${sign} in ${waitMs} ms. Its threads: ${threadsOf(child.pid)}`);
          child.kill('SIGKILL');
        }, waitMs);
        lines.on('line', (text) => {
          if (!text.includes(sign)) return;
          clearTimeout(timer);
          resolve(text);
        });
        void end.then((code) => {
          clearTimeout(timer);
          fail(`ended with code ${code}`);
        });
      });
    },
    end(...signals) {
      for (const signal of signals) child.kill(signal);
      return end;
    },
    async stop() {
      child.kill('SIGKILL');
      await end;
    },
  };
}

/** Each thread with where it waits in the kernel, as far as the system tells (Linux, proc(5)). */
function threadsOf(pid: number | undefined): string {
  const folder = `/proc/${pid}/task`;
  try {
    const tell = (thread: string, what: string) =>
      readFileSync(`${folder}/${thread}/${what}`, 'utf8').trim();
    return readdirSync(folder)
      .map((thread) => `${tell(thread, 'comm')} in ${tell(thread, 'wchan')}`)
      .join(', ');
  } catch {
    return 'not told';
  }
}
