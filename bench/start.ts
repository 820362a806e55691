import { once } from 'node:events';
import { startPortal, startTenant } from '../e2e/servers';
import { freePort } from '../tests/free-port.mjs';
import { type Benchmark } from './benchmark';
import { type Figure, figure } from './figures';

const probe = new URL('probe.mjs', import.meta.url).href;

/** What it takes until a portal serves, and against that of other checkouts. */
export const start: Benchmark = {
  title: 'Processor time of a portal until it serves',
  async run({ quick, against }) {
    const port = await freePort(17_000);
    const tenant = await startTenant(`http://127.0.0.1:${port}`);
    const checkouts = [undefined, ...against];
    const times = checkouts.map((): number[] => []);
    try {
      // They take turns, so that what else the machine does falls on all of them. The first start of each reads files
      // that no start has read before.
      for (let round = -1; round < (quick ? 1 : 20); round += 1)
        for (const [index, checkout] of checkouts.entries()) {
          const cpuMs = await startOnce(tenant.url, port, checkout);
          if (round >= 0) times[index]!.push(cpuMs);
        }
    } finally {
      await tenant.stop();
    }
    return figuresOf(times, against);
  },
};

async function startOnce(tenantUrl: string, port: number, checkout?: string): Promise<number> {
  const portal = await startPortal(tenantUrl, port, {}, [`--import=${probe}`], checkout);
  try {
    const answered = once(portal.child, 'message');
    portal.child.send('cpuMs');
    const [{ answer }] = (await answered) as [{ answer: number }];
    return answer;
  } finally {
    await portal.stop();
  }
}

function figuresOf([ours = [], ...others]: number[][], against: readonly string[]): Figure[] {
  return [
    figure('processor time until it serves', 'ms', ours),
    ...others.map((theirs, index) =>
      figure(
        `processor time of ${against[index]} ÷ ours`,
        'ratio',
        theirs.map((time, round) => time / ours[round]!),
      ),
    ),
  ];
}
