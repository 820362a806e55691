import { expect, test } from 'vitest';
import { recordLifetimesMs, recordsPerKind } from '~/account-records/account-records';
import { emailChangeLimit } from './email-event';

test('nobody changes an address so often that the change before cannot be answered', () => {
  // What a window lets through may lie at its end, and at the beginning of the next.
  const windows = recordLifetimesMs['email-change-undo'] / emailChangeLimit.windowMs + 1;
  expect(windows * emailChangeLimit.count).toBeLessThan(recordsPerKind);
});
