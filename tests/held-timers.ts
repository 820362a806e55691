import { beforeEach, vi } from 'vitest';

/**
 * Holds the timers of each test of a file or group: what the product gives up after a second or three is then given up
 * on no machine, however busy. For tests in which everything is answered at once, and nothing waits for a time to pass.
 */
export function holdTimers(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
}
