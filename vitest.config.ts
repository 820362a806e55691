import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const refusals = 'tests/refusals/**/*.test.ts';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('app', import.meta.url)) } },
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    // No test waits for real time; a busy machine takes its own.
    testTimeout: 15_000,
    // Vitest leaves one core to itself, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'all but refusals',
          globalSetup: ['tests/certificate.ts', 'tests/signing-key.ts'],
          include: ['app/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [refusals],
        },
      },
      // One file for each attack: loading the portal anew for each would take longer than the attacks.
      {
        extends: true,
        test: {
          name: 'refusals',
          globalSetup: ['tests/signing-key.ts'],
          include: [refusals],
          isolate: false,
        },
      },
    ],
  },
});
