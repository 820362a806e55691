import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stopPatience } from '~/server/stopping.server';
import { createTestPortal } from './test-portal';

const root = join(import.meta.dirname, '..');

/** How long whatever stops a portal waits before it kills it, in the words of each that does. */
const patience =
  /(?:stop_grace_period: |TimeoutStopSec=|terminationGracePeriodSeconds: |--stop-timeout |docker stop --time )(\d+)/g;

/** Files that say so: compose files, units, manifests, and the documents. */
const files = [
  ...readdirSync(root).filter((name) => /^compose.*\.yaml$/.test(name)),
  ...['deploy', 'docs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ya?ml|service|md)$/.test(name))
      // A pod that holds the disk while there is no portal.
      .filter((name) => !name.endsWith('maintenance.yaml'))
      .map((name) => join(folder, name)),
  ),
];

test('a portal has ended before whatever stops it loses patience', () => {
  const { env } = createTestPortal({ SHUTDOWN_DRAIN_MS: '' });
  const longestMs = env.shutdownDrainMs + stopPatience.processMs;
  const told = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(patience)].map(([words, seconds]) => ({
      file,
      words,
      ms: Number(seconds) * 1000,
    })),
  );
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(told.filter(({ ms }) => ms < longestMs + 2000)).toEqual([]);
});
