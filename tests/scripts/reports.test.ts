import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightTests, vitestTests } from '../reports.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-reports-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('a Vitest report', () => {
  it('lists every test with its outcome', () => {
    const path = report({
      testResults: [
        {
          name: '/app/durations.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'durations add up', status: 'passed' },
            { fullName: 'durations go wrong', status: 'failed' },
            { fullName: 'durations wait', status: 'pending' },
            { fullName: 'durations are planned', status: 'todo' },
          ],
        },
      ],
    });
    expect(vitestTests(path)).toEqual([
      { name: 'durations add up', outcome: 'passed' },
      { name: 'durations go wrong', outcome: 'failed' },
      { name: 'durations wait', outcome: 'skipped' },
      { name: 'durations are planned', outcome: 'skipped' },
    ]);
  });

  it('counts a file that could not be loaded as a failed test', () => {
    const path = report({
      testResults: [{ name: '/app/broken.test.ts', status: 'failed', assertionResults: [] }],
    });
    expect(vitestTests(path)).toEqual([{ name: '/app/broken.test.ts', outcome: 'failed' }]);
  });

  it.each([['', 'broken'] as const])('is undefined when it is broken', (content) => {
    expect(vitestTests(report(content))).toBeUndefined();
  });

  it('is undefined when it is missing', () => {
    expect(vitestTests(join(folder, 'nowhere.json'))).toBeUndefined();
  });
});

describe('a Playwright report', () => {
  it('lists the tests of nested suites once for each project', () => {
    const path = report({
      suites: [
        {
          title: 'sign-in.spec.ts',
          specs: [
            {
              title: 'signs in',
              tests: [
                { projectName: 'script', status: 'expected' },
                { projectName: 'no script', status: 'skipped' },
              ],
            },
          ],
          suites: [
            {
              title: 'errors',
              specs: [
                { title: 'says why', tests: [{ projectName: 'script', status: 'unexpected' }] },
                { title: 'tries again', tests: [{ projectName: 'script', status: 'flaky' }] },
              ],
            },
          ],
        },
      ],
      errors: [],
    });
    expect(playwrightTests(path)).toEqual([
      { name: '[script] › sign-in.spec.ts › signs in', outcome: 'passed' },
      { name: '[no script] › sign-in.spec.ts › signs in', outcome: 'skipped' },
      { name: '[script] › sign-in.spec.ts › errors › says why', outcome: 'failed' },
      { name: '[script] › sign-in.spec.ts › errors › tries again', outcome: 'flaky' },
    ]);
  });

  it('counts an error outside of the tests as a failed test', () => {
    const path = report({ suites: [], errors: [{ message: 'Error: No tests found\n  at …' }] });
    expect(playwrightTests(path)).toEqual([{ name: 'Error: No tests found', outcome: 'failed' }]);
  });
});
