import { describe, expect, test } from 'vitest';
import { reportSession } from '~/receipts/report-session.server';
import { answerDocument } from '../portal-documents';
import { ada, createTestPortal, get, type TestPortal } from '../test-portal';

const guidePath = ({ services }: TestPortal) =>
  `/account/sessions/${services.handles.seal(ada.userId, 'unlisted')}/not-me/report`;

/** What somebody without two-step verification sees, who answered the mail about a change and did no more. */
async function open(
  pathOf: (portal: TestPortal) => string,
  operator?: Parameters<typeof createTestPortal>[1],
) {
  const portal = createTestPortal({}, operator);
  const unlisted = { sessionId: 'unlisted', session: null };
  await reportSession(portal.services, ada.userId, {
    ...unlisted,
    receipt: { userAgent: null, place: null },
    password: { outcome: 'sent', to: null },
  });
  const request = get(pathOf(portal), await portal.signIn());
  return (await answerDocument(request, portal.context)).answer.text();
}

test('a report with steps left stands above all advice', async () => {
  const page = await open(() => '/account');
  const [report, advice] = [
    page.indexOf('/not-me/report"'),
    page.indexOf('id="overview-attention"'),
  ];
  expect(report).toBeGreaterThan(-1);
  expect(advice).toBeGreaterThan(report);
});

test('a report has a heading that says what it leads to', async () => {
  expect(await open(() => '/account')).toMatch(/<h2 [^>]*>Steps to secure your account<\/h2>/);
});

test('a report is told in words that fit a change as well as a session', async () => {
  const page = await open(() => '/account');
  expect(page).toContain('You told us “This wasn’t me” on ');
  expect(page).not.toContain('You reported a session');
});

describe('where nobody can tell what changed, the guide leads to', () => {
  const links = (page: string) =>
    [.../<main.*<\/main>/s.exec(page)![0].matchAll(/href="(\/account\/\w+)"/g)].map(([, to]) => to);

  test('all in which the person can see it', async () => {
    const page = await open(guidePath);
    expect(page).toContain('Check your details yourself.');
    expect(links(page)).toEqual(
      expect.arrayContaining([
        '/account/profile',
        '/account/security',
        '/account/receipts',
        '/account/activity',
      ]),
    );
  });

  test('nothing that the operator turned off', async () => {
    const sections = { profile: 'off', activity: 'off' } as const;
    const page = await open(guidePath, { sections });
    expect(links(page)).toContain('/account/security');
    expect(links(page)).not.toContain('/account/profile');
    expect(links(page)).not.toContain('/account/activity');
  });
});
