import { expect, test } from 'vitest';
import { figure, meetsTarget, quantile } from '../../bench/figures';
import { table } from '../../bench/table';

test('a figure of several runs has their number, median and spread, in whatever order they came', () => {
  expect(figure('latency', 'ms', [30, 10, 20, 50])).toEqual({
    name: 'latency',
    unit: 'ms',
    runs: 4,
    min: 10,
    median: 25,
    max: 50,
  });
});

test('a figure of one run is all of its spread', () => {
  expect(figure('pages', 'pages', 7)).toMatchObject({ runs: 1, min: 7, median: 7, max: 7 });
});

test('a figure of no run is no number, so that it does not pass for a good one', () => {
  const nothing = figure('latency', 'ms', [], { atMost: 10 });
  expect(nothing.median).toBeNaN();
  expect(meetsTarget(nothing)).toBe(false);
});

test.each([
  [{ atLeast: 0.8 }, 0.8, true],
  [{ atLeast: 0.8 }, 0.79, false],
  [{ atMost: 0 }, 0, true],
  [{ atMost: 0 }, 1, false],
])('the median decides whether a target is met: %o, %d', (target, value, isMet) => {
  expect(meetsTarget(figure('x', 'ratio', [value, value, 10_000, -10_000], target))).toBe(isMet);
});

test('a quantile between two values lies between them by proportion', () => {
  expect(quantile([0, 100], 0.99)).toBe(99);
  expect(quantile([0, 1, 2, 3, 4], 0.5)).toBe(2);
});

test('the table has a line for each figure and says which target was missed', () => {
  const [, met, missed] = table([
    figure('slow page', 'ms', [4, 5, 6], { atMost: 5 }),
    figure('share', '%', 12.345, { atLeast: 50 }),
  ]).split('\n');
  expect(met?.split(/\s{2,}/)).toEqual(['slow page', 'ms', '3', '4.00', '5.00', '6.00', '≤ 5 met']);
  expect(missed).toMatch(/^share +% +1 +12\.3 +12\.3 +12\.3 +≥ 50 MISSED$/);
});
