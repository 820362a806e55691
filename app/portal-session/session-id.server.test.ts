import { expect, test } from 'vitest';
import { hashSessionId, mintSessionId } from './session-id.server';

test('an id has 256 bits in base64url', () => {
  expect(Buffer.from(mintSessionId(), 'base64url')).toHaveLength(32);
});

test('ids do not repeat', () => {
  expect(new Set(Array.from({ length: 1000 }, mintSessionId)).size).toBe(1000);
});

test('what is stored is the same for the same id, and is not the id', () => {
  const id = mintSessionId();
  expect(hashSessionId(id)).toEqual(hashSessionId(id));
  expect(hashSessionId(id)).not.toEqual(Buffer.from(id, 'base64url'));
});

test.each(['', 'a', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(43)}\n`])(
  '%j cannot be an id',
  (text) => {
    expect(hashSessionId(text)).toBeNull();
  },
);
