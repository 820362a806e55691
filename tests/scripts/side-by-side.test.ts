import { expect, test } from 'vitest';
import { runSideBySide } from '../side-by-side.mjs';

/** Steps that are ended by hand, and what has been started and ended so far. */
function steps(...wanted: [name: string, cores: number][]) {
  const happened: string[] = [];
  const ends: Record<string, () => void> = {};
  const outcomes = runSideBySide(
    wanted.map(([name, cores]) => ({ name, cores })),
    2,
    async ({ name }, isAlone, before: readonly string[]) => {
      happened.push(`${name}${isAlone ? ' alone' : ''} after ${before.join(' ') || 'nothing'}`);
      await new Promise<void>((resolve) => (ends[name] = resolve));
      return name;
    },
  );
  const end = async (name: string) => {
    ends[name]?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { happened, end, outcomes };
}

test('steps of one core each run at the same time, and the next once one of them has ended', async () => {
  const { happened, end } = steps(['lint', 1], ['types', 1], ['format', 1]);
  expect(happened).toEqual(['lint after nothing', 'types after nothing']);
  await end('types');
  expect(happened.at(-1)).toBe('format after types');
});

test('a step of all cores waits for all before it, and runs alone', async () => {
  const { happened, end } = steps(['lint', 1], ['types', 1], ['unit', 2], ['format', 1]);
  await end('types');
  expect(happened).toHaveLength(2);
  await end('lint');
  expect(happened.slice(2)).toEqual(['unit alone after types lint']);
});

test('what came of the steps is told in their order', async () => {
  const { end, outcomes } = steps(['lint', 1], ['types', 1]);
  await end('types');
  await end('lint');
  expect(await outcomes).toEqual(['lint', 'types']);
});
