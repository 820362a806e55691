import { expect, test, vi } from 'vitest';
import { createLogger } from '~/log/logger.server';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { createBackgroundWork } from './background-work.server';

function setUp() {
  const lines: string[] = [];
  const log = createLogger({
    level: 'trace',
    format: 'json',
    destination: { write: (line) => lines.push(line) },
  });
  return { ...createBackgroundWork(log), lines };
}

test('what goes wrong is logged', async () => {
  const { run, settled, lines } = setUp();
  run('confirm endings', Promise.reject(new Error('down')));
  await settled();
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { event: 'background.failed', name: 'confirm endings' },
  ]);
});

test.each<[TenantErrorCode, string]>([
  ['not_permitted', 'debug'],
  ['unavailable', 'warn'],
])('what fails with %s is logged as %s', async (code, level) => {
  const { run, settled, lines } = setUp();
  run('warm the list', Promise.reject(new TenantError(code, 'no')));
  await settled();
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level, event: 'background.failed' },
  ]);
});

test('nothing is under way once all is done, what was begun meanwhile as well', async () => {
  const { run, settled } = setUp();
  let endFirst = () => {};
  const first = new Promise<void>((resolve) => {
    endFirst = resolve;
  });
  const second = vi.fn();
  const begin = async () => {
    await first;
    run('second', Promise.resolve().then(second));
  };
  run('first', begin());
  const done = settled();
  endFirst();
  await done;
  expect(second).toHaveBeenCalledOnce();
});

test('what is under way is known by its names', async () => {
  const { run, settled, underWay } = setUp();
  let end = () => {};
  run('one', new Promise<void>((resolve) => (end = resolve)));
  run('other', Promise.resolve());
  expect(underWay()).toEqual(['one', 'other']);
  end();
  await settled();
  expect(underWay()).toEqual([]);
});
