import { describe, expect, test } from 'vitest';
import { userIdSchema } from './user-id';

describe('a user id that may stand in an address', () => {
  test.each([
    'auth0|ada',
    'samlp|acme|ada@example.com',
    'google-oauth2|1',
    'a/b',
    '...',
    'ä ö',
    'a'.repeat(1024),
  ])('%s', (id) => {
    expect(userIdSchema.safeParse(id).success).toBe(true);
  });
});

describe('a user id that may not', () => {
  test.each(['', '.', '..', 'a\nb', 'a\u0000', '\u007f', 'a'.repeat(1025)])('%j', (id) => {
    expect(userIdSchema.safeParse(id).success).toBe(false);
  });
});
