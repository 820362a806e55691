import { expect, test } from 'vitest';
import { reportSession } from '~/receipts/report-session.server';
import { answerDocument } from '../portal-documents';
import { ada, createTestPortal, get } from '../test-portal';

/** The overview of somebody without two-step verification, who answered the mail about a change and did no more. */
async function openOverview() {
  const portal = createTestPortal();
  const unlisted = { sessionId: 'unlisted', session: null };
  await reportSession(portal.services, ada.userId, {
    ...unlisted,
    receipt: { userAgent: null, place: null },
    password: { outcome: 'sent', to: null },
  });
  const request = get('/account', await portal.signIn());
  return (await answerDocument(request, portal.context)).answer.text();
}

test('a report with steps left stands above all advice', async () => {
  const page = await openOverview();
  const [report, advice] = [
    page.indexOf('/not-me/report"'),
    page.indexOf('id="overview-attention"'),
  ];
  expect(report).toBeGreaterThan(-1);
  expect(advice).toBeGreaterThan(report);
});

test('a report is told in words that fit a change as well as a session', async () => {
  const page = await openOverview();
  expect(page).toContain('You told us “This wasn’t me” on ');
  expect(page).not.toContain('You reported a session');
});
