import { expect, test } from 'vitest';
import { createReceiver, expectTokenRefused, formWith } from './receiver';

test.each(['at+jwt', 'secevent+jwt', 'dpop+jwt', 'jwt+logout', ''])(
  'a token of the type %j ends nothing',
  async (typ) => {
    const receiver = await createReceiver();
    await expectTokenRefused(receiver, await receiver.sign({}, { typ }), 'type_refused');
  },
);

test.each(['JWT', 'jwt', 'logout+jwt', 'Logout+JWT', 'application/logout+jwt', undefined])(
  'a token of the type %j is acted on',
  async (typ) => {
    const receiver = await createReceiver();
    const answer = await receiver.send(formWith(await receiver.sign({}, { typ })));
    expect(answer.status).toBe(200);
    expect(await receiver.isSignedIn()).toBe(false);
  },
);
