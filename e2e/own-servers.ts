import { test as base } from 'playwright/test';
import { freePort } from '../tests/free-port.mjs';

export type OnFinished = (stop: () => Promise<void> | void) => void;

/** For tests that start servers of their own: takes what has to be stopped afterwards, last first. */
export const test = base.extend<{ onFinished: OnFinished }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
  onFinished: async ({}, use) => {
    const stops: (() => Promise<void> | void)[] = [];
    await use((stop) => stops.push(stop));
    for (const stop of stops.reverse()) await stop();
  },
});

/** Free ports of this worker, apart from those of the servers that its other tests share. */
export async function portsFor(count: number, workerIndex: number): Promise<number[]> {
  const ports: number[] = [];
  for (let index = 0; index < count; index += 1)
    ports.push(await freePort(9300 + (workerIndex % 50) * 20, ports));
  return ports;
}
