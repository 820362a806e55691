import { test as base } from '../fixtures';

export { expect } from '../fixtures';

/**
 * Tests at a portal that gives up soon, as a tenant that hangs is waited for so long each time. What the two times
 * do is a matter of unit tests.
 */
export const test = base.extend<object, { portalEnvironment: Record<string, string> }>({
  portalEnvironment: [{ CALL_TIMEOUT_MS: '500', PAGE_TIMEOUT_MS: '2000' }, { scope: 'worker' }],
});
