import { expect, test } from 'vitest';
import { answerDocument } from '../portal-documents';
import { createTestPortal, get } from '../test-portal';

const more = 'You can also look after your profile, ways to sign in and applications';

/** The page before the sign-in. */
async function open(operator?: Parameters<typeof createTestPortal>[1]) {
  const { context } = createTestPortal({}, operator);
  return (await answerDocument(get('/'), context)).answer.text();
}

test('the first page says all that the portal is for', async () => {
  expect(await open()).toContain(more);
});

test('it promises no part that the operator turned off', async () => {
  expect(await open({ sections: { profile: 'off' } })).not.toContain(more);
});
