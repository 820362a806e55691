import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

const invitation = '/auth/login?invitation=inv_a&organization=org_abc&organization_name=north';

test.each([
  ['another organization', { org_id: 'org_xyz' }],
  ['no organization', {}],
])('an invitation that was answered for %s signs nobody in', async (_, given) => {
  const signIn = await beginSignIn({ path: invitation });
  signIn.receive(await signIn.sign(given));
  await expectRefusal(signIn, { code: 'organization_mismatch', status: 400, told: 'refused' });
});
