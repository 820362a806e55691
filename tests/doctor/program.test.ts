import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the program reads its environment, prints the report and nothing else, and ends with its code', () => {
  const root = join(import.meta.dirname, '../..');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'app/programs/doctor.ts', '--json', '--only', 'config.valid'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { NODE_ENV: 'production', PATH: process.env['PATH'], PORT: 'many' },
    },
  );
  const report = JSON.parse(stdout) as { outcome: string; checks: { findings: object[] }[] };
  expect(report.outcome).toBe('failed');
  expect(report.checks[0]?.findings).toContainEqual(
    expect.objectContaining({ found: 'PORT must be a port number.' }),
  );
  expect(stderr).toBe('');
  expect(status).toBe(1);
});
