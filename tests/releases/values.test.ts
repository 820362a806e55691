import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type KeptValues } from './keep-values';
import { jobKinds, recordKinds } from './kinds';
import { releaseBeforeFolder } from './release-before';

const kept = JSON.parse(
  readFileSync(join(releaseBeforeFolder, 'values.json'), 'utf8'),
) as KeptValues;

const all = [
  ...Object.entries(kept.records).map(([kind, values]) => ({ kind, values, kinds: recordKinds })),
  ...Object.entries(kept.jobs).map(([kind, values]) => ({ kind, values, kinds: jobKinds })),
];

describe.each(all)('what the release before kept as $kind', ({ kind, values, kinds }) => {
  const schema = kinds.find(({ name }) => name === kind)?.schema;

  test('is read', () => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values)
      expect([value, schema?.safeParse(value).error]).toEqual([value, undefined]);
  });

  test('is read with what a later release adds', () => {
    for (const value of values)
      expect(
        schema?.safeParse({ ...Object(value), added: { by: 'a later release' } }).success,
      ).toBe(true);
  });
});
