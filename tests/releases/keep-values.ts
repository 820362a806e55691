import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RecordKind } from '~/account-records/account-records';
import { type JobKind } from '~/jobs/jobs';
import { jobKinds, recordKinds } from './kinds';

/** What a release kept of people, by kind: a value of each shape, as its own tests have made it. */
export interface KeptValues {
  records: Record<string, unknown[]>;
  jobs: Record<string, unknown[]>;
}

interface Line {
  of: keyof KeptValues;
  kind: string;
  value: unknown;
}

/** Of each kind that says no kind of change, so many shapes are enough. */
const mostShapes = 6;

/** Runs the route tests, and gives what they kept. @throws where one of them fails */
export function recordValues(): KeptValues {
  const recorded = join(mkdtempSync(join(tmpdir(), 'latchkey-values-')), 'values.jsonl');
  writeFileSync(recorded, '');
  const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  // However slow the machine is: what counts is what they keep. A page of a portal that gets no processor for five seconds
  // is an error page, which its test takes for a fault; whoever releases has seen these tests pass by themselves.
  const patience = ['--testTimeout=300000', '--hookTimeout=300000', '--retry=2'];
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', config, ...patience, 'tests/routes'],
    {
      env: { ...process.env, RECORDED_VALUES: recorded },
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error('The tests failed, so what they kept says nothing.');
  const lines = readFileSync(recorded, 'utf8').trim().split('\n');
  return distil(lines.map((line) => JSON.parse(line) as Line));
}

function distil(lines: readonly Line[]): KeptValues {
  const kept: KeptValues = { records: {}, jobs: {} };
  const seen = new Set<string>();
  for (const { of, kind, value } of lines.filter(isOurs)) {
    const change = changeOf(value);
    const shape = JSON.stringify([of, kind, change ?? shapeOf(value)]);
    const values = (kept[of][kind] ??= []);
    if (seen.has(shape) || (change === null && values.length >= mostShapes)) continue;
    seen.add(shape);
    values.push(value);
  }
  const sorted = (values: Record<string, unknown[]>) =>
    Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { records: sorted(kept.records), jobs: sorted(kept.jobs) };
}

/** Some tests keep what no portal would. */
function isOurs({ of, kind, value }: Line): boolean {
  const kinds: readonly (RecordKind<unknown> | JobKind<unknown>)[] =
    of === 'jobs' ? jobKinds : recordKinds;
  return kinds.find(({ name }) => name === kind)?.schema.safeParse(value).success === true;
}

/** The kind of change that a receipt tells of; null for what is no receipt. */
function changeOf(value: unknown): string | null {
  const { change } = Object(value) as { change?: { kind?: string } };
  return change?.kind ?? null;
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(shapeOf(one))))];
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  return Object.entries(value)
    .map(([name, one]) => [name, shapeOf(one)])
    .sort();
}
