import { vi } from 'vitest';

/**
 * Waits for something that other work brings about: what `check` gives once it neither throws nor rejects. It is bound
 * only so that the last failure is what a test reports, far beyond what a busy machine takes; Vitest's own bound, a
 * second, is not.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: eventuallyMs, interval: 20 });
}

/** Less than a test may take (`vitest.config.ts`). */
const eventuallyMs = 150_000;
