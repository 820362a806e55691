import { defineConfig } from 'vitest/config';
import usual from './vitest.config';

// What takes longer than a change may: `npm test doctor`.
export default defineConfig({
  ...usual,
  test: { ...usual.test, include: ['tests/**/*.nightly.ts'], testTimeout: 60_000 },
});
