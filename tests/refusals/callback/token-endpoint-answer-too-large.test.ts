import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint whose answer does not end is read no further than a bound', async () => {
  const signIn = await beginSignIn();
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    });
  signIn.portal.tenant.answers.set('POST /oauth/token', () => new Response(endless()));
  await expectRefusal(signIn, { code: 'tenant_answer_invalid', status: 502, told: 'unreachable' });
});

test('an ID token of more than half a megabyte is not looked at', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ groups: 'g'.repeat(400_000) }));
  await expectRefusal(signIn, { code: 'tenant_answer_invalid', status: 502, told: 'unreachable' });
});
