import { expect, test } from 'vitest';
import { answerDocument } from '../portal-documents';
import { ada, createTestPortal, get } from '../test-portal';
import { enrol } from './two-step-sign-in';

/** What stands below “If you lose your phone” for somebody with an authenticator app and a security key. */
async function open(operator?: Parameters<typeof createTestPortal>[1]) {
  const portal = createTestPortal({}, operator);
  const methods = [
    { id: 'totp|dev_1', type: 'totp' },
    { id: 'webauthn-roaming|dev_2', type: 'webauthn-roaming' },
  ] as const;
  enrol(portal, ...methods);
  const request = get('/account/security', await portal.signIn());
  const page = await (await answerDocument(request, portal.context)).answer.text();
  const part = /<section[^>]*aria-labelledby="forecast".*?<\/section>/s.exec(page)?.[0] ?? '';
  const method = portal.services.methodHandles.seal(ada.userId, methods[0].id);
  return { part, app: `href="/account/security/methods/${method}/remove"` };
}

const browsers = 'href="/account/security/remembered-browsers"';
const sessions = 'href="/account/sessions"';

test('whoever has lost a phone is led to what was on it, to remembered browsers and to the sessions', async () => {
  const { part, app } = await open();
  expect(part).toContain('Already lost it? Do this now:');
  for (const link of [app, browsers, sessions]) expect(part).toContain(link);
  expect(part.match(/href="\/account\/security\/methods\//g)).toHaveLength(1);
});

test('they are led to nothing that the operator does not let them do', async () => {
  const { part, app } = await open({ security: { methods: 'read', rememberedBrowsers: 'read' } });
  expect(part).toContain(sessions);
  expect(part).not.toContain(browsers);
  expect(part).not.toContain(app);
});
