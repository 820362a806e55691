import { test } from 'vitest';
import { CompactEncrypt, generateKeyPair } from 'jose';
import { createReceiver, expectTokenRefused } from './receiver';

test('an encrypted token ends nothing, as the portal has agreed on no encryption', async () => {
  const receiver = await createReceiver();
  const { publicKey } = await generateKeyPair('RSA-OAEP-256');
  const token = await new CompactEncrypt(new TextEncoder().encode(await receiver.sign()))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(publicKey);
  await expectTokenRefused(receiver, token, 'token_malformed');
});
