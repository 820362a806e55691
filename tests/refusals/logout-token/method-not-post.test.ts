import { expect, test } from 'vitest';
import { loader } from '~/routes/auth.backchannel-logout';
import { answerOf } from '../../test-portal';
import { createReceiver, formWith } from './receiver';

test('a GET or HEAD is refused, whatever it carries', async () => {
  const answer = await answerOf(Promise.resolve().then(() => loader()));
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('POST');
});

test.each(['PUT', 'PATCH', 'DELETE'])('a %s with a good token ends nothing', async (method) => {
  const receiver = await createReceiver();
  const answer = await receiver.send(formWith(await receiver.sign()), { method });
  expect(answer.status).toBe(405);
  expect(await receiver.isSignedIn()).toBe(true);
});
