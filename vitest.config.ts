import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('app', import.meta.url)) } },
  test: {
    // Portals that are killed are processes of their own, and take minutes: `npm run test:nightly` asks for them.
    ...(process.env.KILLS === 'on'
      ? { include: ['tests/kills/portals-killed.test.ts'] }
      : {
          include: ['app/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/kills/portals-killed.test.ts'],
        }),
    globalSetup: ['tests/certificate.ts', 'tests/signing-key.ts'],
    setupFiles: ['tests/setup.ts'],
    // To load the portal anew for each file takes as long as all the tests.
    isolate: false,
    // What was compiled once is kept for the next run.
    experimental: { fsModuleCache: true },
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // No test waits for real time; a busy machine takes its own, many times what a quiet one does. So a bound is there
    // for what hangs alone.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 150_000 } },
    // Vitest leaves one core to itself, which is half of two. One more than there are is busy while others wait for a
    // server: 149 s instead of 181 s on two cores.
    maxWorkers: availableParallelism() + 1,
  },
});
