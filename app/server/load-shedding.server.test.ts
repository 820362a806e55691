import express from 'express';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ownBrand } from '~/brand/brand';
import { translator } from '~/i18n/catalogues.server';
import { noSupport } from '~/portal-config/support';
import { watchEventLoop } from '~/metrics/event-loop.server';
import { loadShedding } from './load-shedding.server';
import { eventually } from '../../tests/eventually';

/** A server that has begun so many answers and lags by so much. */
async function serve({ lagMs, underWay }: { lagMs: number; underWay: number }) {
  const lag = { ms: 0 };
  const onShed = vi.fn();
  const begun: express.Response[] = [];
  const app = express();
  const lookOf = () => ({
    ...{ brand: ownBrand, support: noSupport, locale: 'en' as const },
    translate: translator('en'),
  });
  app.use(loadShedding({ lagMs: () => lag.ms, onShed, lookOf }));
  app.all('/slow', (_request, response) => void begun.push(response));
  app.all('/', (_request, response) => void response.send('answered'));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slow = Array.from({ length: underWay }, () => fetch(`${url}/slow`));
  for (const one of slow) one.catch(() => {});
  await eventually(() => expect(begun).toHaveLength(underWay));
  lag.ms = lagMs;
  const finish = async () => {
    for (const response of begun) response.send('late');
    for (const one of slow) await (await one).text();
  };
  return { ask: (method = 'GET') => fetch(url, { method }), onShed, finish };
}

describe('while many answers are under way and the program lags', () => {
  const busy = { lagMs: 501, underWay: 10 };

  test('a page is answered at once with when to come back', async () => {
    const { ask, onShed } = await serve(busy);
    const answer = await ask();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain\b/);
    expect(await answer.text()).toContain('Try again in a few seconds.');
    expect(onShed).toHaveBeenCalledTimes(1);
  });

  test('what a person wants done is done', async () => {
    const { ask, onShed } = await serve(busy);
    expect(await (await ask('POST')).text()).toBe('answered');
    expect(onShed).not.toHaveBeenCalled();
  });

  test('pages are answered again once the others have their answers', async () => {
    const { ask, finish } = await serve(busy);
    await finish();
    await eventually(async () => expect((await ask()).status).toBe(200));
  });
});

test('many answers are no reason to refuse a page while the program keeps up', async () => {
  const { ask } = await serve({ lagMs: 500, underWay: 20 });
  expect((await ask()).status).toBe(200);
});

test('a program that lags for another reason refuses nobody', async () => {
  const { ask } = await serve({ lagMs: 5000, underWay: 9 });
  expect((await ask()).status).toBe(200);
});

describe('the lag', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const watch = () => {
    let heldUpMs = 0;
    const lag = watchEventLoop(() => Date.now() + heldUpMs);
    onTestFinished(() => lag.stop());
    return { lag, holdUp: (durationMs: number) => (heldUpMs += durationMs) };
  };

  test('is none while timers fire in time', () => {
    const { lag } = watch();
    vi.advanceTimersByTime(1050);
    expect(lag.lagMs()).toBe(0);
  });

  test('is told while the program is still held up', () => {
    const { lag, holdUp } = watch();
    holdUp(700);
    expect(lag.lagMs()).toBe(600);
  });

  test('is told until the next look, and no longer', () => {
    const { lag, holdUp } = watch();
    holdUp(700);
    vi.advanceTimersByTime(100);
    expect(lag.lagMs()).toBe(700);
    vi.advanceTimersByTime(100);
    expect(lag.lagMs()).toBe(0);
  });

  test('leaves no timer behind', () => {
    const lag = watchEventLoop();
    lag.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
