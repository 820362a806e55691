import { expect, test } from 'vitest';
import { createFormTokens } from './form-token.server';

const [first, second] = ['first secret of the portal, long enough', 'second secret, long as well'];
const tokens = createFormTokens([first]);

test('a token is good for the portal session it was made for', () => {
  expect(tokens.verify(tokens.issue('session'), 'session')).toBe(true);
});

test('a token of another portal session is refused', () => {
  expect(tokens.verify(tokens.issue('session'), 'another')).toBe(false);
});

test('every page has another token, so that compression gives none away', () => {
  expect(tokens.issue('session')).not.toBe(tokens.issue('session'));
});

test('a token outlives the rotation of secrets', () => {
  expect(createFormTokens([second, first]).verify(tokens.issue('session'), 'session')).toBe(true);
  expect(createFormTokens([second]).verify(tokens.issue('session'), 'session')).toBe(false);
});

test.each(['', 'x', 'A'.repeat(86), 'é'.repeat(86), 'A'.repeat(10_000)])(
  'what was never issued is refused: %#',
  (token) => {
    expect(tokens.verify(token, 'session')).toBe(false);
  },
);

test('a token with a changed byte is refused', () => {
  const bytes = Buffer.from(tokens.issue('session'), 'base64url');
  for (const index of [0, 31, 32, 63]) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(tokens.verify(changed.toString('base64url'), 'session')).toBe(false);
  }
});
