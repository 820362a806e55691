import { expect, test } from 'vitest';
import { createDeletionLinks } from '~/account-deletion/deletion-links.server';
import { createUndoLinks } from '~/receipts/undo-links.server';

const secret = 'a-secret-of-at-least-thirty-two-bytes';
const subject = { userId: 'samlp|acme|ada@example.com', number: 'LK-AAAA-BBBB' };
const links = createUndoLinks([secret]);
const tokenOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

test('a link opens to what it was made for, and tells nothing of it', () => {
  const path = links.pathOf(subject);
  expect(links.open(tokenOf(path))).toEqual(subject);
  expect(Buffer.from(tokenOf(path), 'base64url').toString('latin1')).not.toContain('ada');
});

test('a link that was changed anywhere does not open', () => {
  const token = tokenOf(links.pathOf(subject));
  // The last letter has bits that count for nothing.
  for (let at = 0; at < token.length - 1; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(links.open(token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
  }
});

test.each<[string, string]>([
  ['of another portal', createUndoLinks([secret.toUpperCase()]).pathOf(subject)],
  ['to the page of a deletion', createDeletionLinks([secret]).pathOf(subject)],
])('a link %s does not open', (_, path) => {
  expect(links.open(tokenOf(path))).toBeNull();
});
