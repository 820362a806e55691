import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a report that cannot be written is one that was not made', () => {
  const full = openSync('/dev/full', 'w');
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'app/programs/doctor.ts', '--list'],
    { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', full, 'ignore'] },
  );
  closeSync(full);
  expect(status).toBe(2);
});
