import { describe, expect, it } from 'vitest';
import type { Test } from '../reports.mjs';
import { failedStep, judge, summary } from '../summary.mjs';

const passed: Test = { name: 'a', outcome: 'passed' };
const failed: Test = { name: 'b', outcome: 'failed' };
const skipped: Test = { name: 'c', outcome: 'skipped' };
const reporting = { step: 'e2e', seconds: 1, code: 0, reports: true };

describe('a step without a report', () => {
  it.each([
    [0, true, 'passed'],
    [1, false, 'failed'],
  ])('counts as one test: exit code %i', (code, ok, outcome) => {
    expect(judge({ step: 'lint', seconds: 1, code, reports: false })).toMatchObject({
      ok,
      tests: [{ outcome }],
    });
  });
});

describe('a step with a report', () => {
  it('passes when its command and all its tests did', () => {
    expect(judge({ ...reporting, tests: [passed, skipped] }).ok).toBe(true);
  });

  it('fails with a failed test, whatever the exit code', () => {
    expect(judge({ ...reporting, tests: [passed, failed] })).toMatchObject({
      ok: false,
      tests: [passed, failed],
    });
  });

  it('fails when the command failed although no test did', () => {
    expect(judge({ ...reporting, code: 1, tests: [passed] })).toMatchObject({
      ok: false,
      note: 'exit code 1',
      tests: [passed, { name: 'e2e', outcome: 'failed' }],
    });
  });

  it.each([
    ['the report is missing', undefined, 'no report was written'],
    ['no test was found', [], 'no test ran'],
    ['every test was skipped', [skipped], 'no test ran'],
  ])('fails when %s', (_case, tests, note) => {
    expect(judge({ ...reporting, tests })).toMatchObject({ ok: false, note });
  });
});

describe('the summary', () => {
  it('has a line for each step and the totals on a line of their own', () => {
    const lines = summary(
      [
        judge({ step: 'types', seconds: 3.21, code: 0, reports: false }),
        judge({ step: 'unit', seconds: 12, code: 1, reports: true, tests: [passed, failed] }),
        failedStep('e2e', 'not run, because build failed'),
      ],
      14.5,
    ).split('\n');
    expect(lines).toContain('  types   passed     3.2 s');
    expect(lines).toContain('  unit    FAILED    12.0 s  2 tests');
    expect(lines).toContain('  e2e     FAILED     0.0 s  not run, because build failed');
    expect(lines).toContain('  all               14.5 s');
    expect(lines.at(-1)).toBe('2 passed, 2 failed');
  });

  it('names what was skipped and what passed only when tried again', () => {
    const flaky: Test = { name: 'd', outcome: 'flaky' };
    const tests = [passed, skipped, flaky];
    const text = summary([judge({ ...reporting, tests })], 1);
    expect(text).toContain('Skipped:\n  c\n');
    expect(text).toContain('Passed only when tried again:\n  d\n');
    expect(text.split('\n').at(-1)).toBe('2 passed, 0 failed, 1 skipped');
  });
});
