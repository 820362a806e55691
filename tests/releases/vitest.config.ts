import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config';

// The route tests, with what they keep of people noted: `npm run keep:release` runs them.
export default mergeConfig(
  base,
  defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: { setupFiles: ['tests/releases/record-values.setup.ts'] },
  }),
);
