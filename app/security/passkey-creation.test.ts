import { expect, test } from 'vitest';
import { readMadePasskey } from './passkey-creation';
import { passkeyProvider } from './passkey-providers';

const response = { clientDataJSON: 'abc', attestationObject: 'def', transports: ['internal'] };
const passkey = { id: 'key-1', rawId: 'key-1', type: 'public-key', response };

/** WebAuthn level 3 section 6.1: hash of the domain, flags, counter, then the AAGUID. */
const authenticatorData = (aaguid: string, flags = 0x45) =>
  Buffer.concat([
    Buffer.alloc(32),
    Buffer.from([flags]),
    Buffer.alloc(4),
    Buffer.from(aaguid.replaceAll('-', ''), 'hex'),
  ]).toString('base64url');

const made = (data: unknown) =>
  JSON.stringify({ ...passkey, response: { ...response, authenticatorData: data } });

const google = 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4';

test('what a browser has made is read, with the make of the authenticator', () => {
  const read = readMadePasskey(made(authenticatorData(google)));
  expect(read?.aaguid).toBe(google);
  expect(passkeyProvider(read?.aaguid ?? null)).toBe('Google Password Manager');
});

test.each([
  ['that has none', JSON.stringify(passkey)],
  ['that is too short', made(authenticatorData('ea9b'))],
  ['that says it has no credential', made(authenticatorData(google, 0x05))],
  ['that is no text', made({ length: 5 })],
])('authenticator data %s tell no make', (_, text) => {
  expect(readMadePasskey(text)?.aaguid).toBeNull();
});

test('no more of it is passed on than the tenant is to have', () => {
  const more = { ...passkey, userHandle: 'a', response: { ...response, publicKey: 'secret' } };
  expect(readMadePasskey(JSON.stringify(more))?.passkey).toEqual({
    ...passkey,
    clientExtensionResults: {},
  });
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another type', JSON.stringify({ ...passkey, type: 'password' })],
  ['no bytes', JSON.stringify({ ...passkey, id: '<script>' })],
  ['too many bytes', JSON.stringify({ ...passkey, id: 'a'.repeat(3000) })],
])('%s is none', (_, text) => {
  expect(readMadePasskey(text)).toBeNull();
});
