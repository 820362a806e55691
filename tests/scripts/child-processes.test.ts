import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { run } from '../child-processes.mjs';

const module = JSON.stringify(new URL('../child-processes.mjs', import.meta.url).href);
const forever = 'setInterval(() => {}, 1000)';

/** A process that starts a child, which starts another; prints the ids of both. */
const family = `
  import { start, stopAll, onStopRequest, endsWithParent } from ${module};
  onStopRequest(() => void stopAll().then(() => process.exit(0)));
  const grandchild = 'const { pid } = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(forever)}]);';
  const script = grandchild + 'console.log(process.pid, pid); ${forever}';
  const { stdio, nodeArgs } = endsWithParent;
  start(process.execPath, [...nodeArgs, '-e', script], { stdio }).stdout.pipe(process.stdout);
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Patiently: an orphan counts as alive until the system's first process has taken note of its end. */
async function expectGone(...pids: number[]) {
  await expect.poll(() => pids.some(isAlive)).toBe(false);
}

async function startFamily() {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', family]);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const [child = 0, grandchild = 0] = line.toString().trim().split(' ').map(Number);
  return { parent, child, grandchild };
}

describe.skipIf(process.platform === 'win32')('children', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('all end with us on %s', async (signal) => {
    const { parent, child, grandchild } = await startFamily();
    expect([child, grandchild].every(isAlive)).toBe(true);
    parent.kill(signal);
    const [code] = (await once(parent, 'exit')) as [number];
    expect(code).toBe(0);
    await expectGone(child, grandchild);
  });

  it('end even when we are killed outright', async () => {
    const { parent, child, grandchild } = await startFamily();
    parent.kill('SIGKILL');
    await expectGone(child, grandchild);
  });
});

describe('a command', () => {
  it('hands back its exit code and output', async () => {
    const result = await run(process.execPath, ['-e', 'console.log("hi"); process.exit(3)'], {
      quiet: true,
    });
    expect(result).toEqual({ code: 3, output: 'hi\n' });
  });

  it('that cannot be started is a failure', async () => {
    expect((await run('/nowhere/nothing', [], { quiet: true })).code).not.toBe(0);
  });

  it('ends when its time is up', async () => {
    const { code } = await run(process.execPath, ['-e', forever], { quiet: true, timeoutMs: 200 });
    expect(code).not.toBe(0);
  });
});
