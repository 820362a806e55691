import { describe, expect, test } from 'vitest';
import { defaultOperatorConfig } from '~/portal-config/operator-config';
import { requireSection } from './require-section.server';

/** The status that a request is refused with; null where it passes. */
function refusal(
  path: string,
  profile: 'off' | 'read' | 'edit',
  method: 'GET' | 'HEAD' | 'POST' = 'GET',
): number | null {
  const sections = { ...defaultOperatorConfig.sections, profile };
  try {
    requireSection({ sections }, new Request(`https://account.example${path}`, { method }));
    return null;
  } catch (thrown) {
    return (thrown as Response).status;
  }
}

describe('a section that is off is not found', () => {
  test.each([
    '/account/profile',
    '/account/profile/',
    '/account/profile/email',
    '/account/profile?_data=routes%2Faccount.profile',
    '/Account/PROFILE/email',
    '/account//profile',
    '/account/%70rofile',
  ])('under %s', (path) => {
    expect(refusal(path, 'off')).toBe(404);
    expect(refusal(path, 'off', 'POST')).toBe(404);
  });
});

test.each(['/account', '/account/profiles', '/account/security', '/', '/account/%E0%A4%A'])(
  'what is not of the section passes: %s',
  (path) => {
    expect(refusal(path, 'off')).toBeNull();
  },
);

test('a section for reading only is shown, and takes no form', () => {
  expect(refusal('/account/profile', 'read')).toBeNull();
  expect(refusal('/account/profile', 'read', 'HEAD')).toBeNull();
  expect(refusal('/account/profile', 'read', 'POST')).toBe(403);
});

test('a section to be changed takes forms', () => {
  expect(refusal('/account/profile', 'edit', 'POST')).toBeNull();
});

test.each(['off', 'read'] as const)(
  'a deletion that waits can be taken back though the section of it is %s',
  (data) => {
    const sections = { ...defaultOperatorConfig.sections, data };
    const address = 'https://account.example/account/data/delete/pending';
    for (const method of ['GET', 'POST'])
      expect(() => {
        requireSection({ sections }, new Request(address, { method }));
      }).not.toThrow();
  },
);
