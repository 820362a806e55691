import { expect, test } from 'vitest';
import { answerDocument } from '../portal-documents';
import { createTestPortal, get } from '../test-portal';

const support = { email: 'help@example.com', url: 'https://help.example.com/latchkey' };

/** The foot of a page, or null where it has none. */
async function footOf(
  path: string,
  operator: Parameters<typeof createTestPortal>[1],
  { isSignedIn = false } = {},
) {
  const portal = createTestPortal({}, operator);
  const cookie = isSignedIn ? await portal.signIn() : undefined;
  const { answer } = await answerDocument(get(path, cookie), portal.context);
  return /<footer.*<\/footer>/.exec(await answer.text())?.[0] ?? null;
}

const pages: [string, string, boolean][] = [
  ['of the account', '/account', true],
  ['before the sign-in', '/', false],
  ['about a sign-in that failed', '/auth/callback?error=access_denied&state=unknown', false],
  ['about an error', '/nowhere', false],
];

test.each(pages)('a page %s leads to support at its foot', async (_, path, isSignedIn) => {
  const foot = await footOf(path, { support }, { isSignedIn });
  expect(foot).toContain('Support');
  expect(foot).toContain(`href="mailto:${support.email}"`);
  expect(foot).toContain(`href="${support.url}"`);
});

test('of two ways only the one that there is stands there', async () => {
  const foot = await footOf('/', { support: { email: support.email } });
  expect(foot).toContain(`href="mailto:${support.email}"`);
  expect(foot?.match(/<a /g)).toHaveLength(1);
});

test.each(pages)('a page %s has no foot where there is no contact', async (_, path, isSignedIn) => {
  expect(await footOf(path, {}, { isSignedIn })).toBeNull();
});
