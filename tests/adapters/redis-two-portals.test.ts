import { type ActionFunction } from '@remix-run/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { action as endAccess } from '~/routes/account.applications.$handle._index';
import { action as endShown } from '~/routes/account.sessions.$handle._index';
import { action as endListed } from '~/routes/account.sessions._index';
import { hasRedis, startRedisServer } from '../redis-server';
import {
  ada,
  answerOf,
  createTestPortal,
  managementSession,
  type TestPortal,
} from '../test-portal';
import { eventually } from '../eventually';

async function startTwoPortals() {
  const { url } = await startRedisServer(onTestFinished);
  const start = async () => {
    const portal = createTestPortal({ REDIS_URL: url });
    onTestFinished(() => portal.services.close());
    await eventually(() => portal.services.portalSessionStore.ping());
    portal.tenant.setSessions(ada.userId, [managementSession('phone')]);
    portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/refresh-tokens`, () =>
      Response.json({ tokens: [{ id: 'alone', user_id: ada.userId, client_id: 'mail' }] }),
    );
    portal.tenant.answers.set(
      'DELETE /api/v2/refresh-tokens/alone',
      () => new Response(null, { status: 202 }),
    );
    return portal;
  };
  return [await start(), await start()] as const;
}

const session = ({ services }: TestPortal) => services.handles.seal(ada.userId, 'phone');
const token = ({ services }: TestPortal) => services.refreshTokenHandles.seal(ada.userId, 'alone');
const calls: Record<string, string> = {
  session: 'POST /api/v2/sessions/phone/revoke',
  token: 'DELETE /api/v2/refresh-tokens/alone',
};

describe.skipIf(!hasRedis)('two portals on one Redis that are sent the same form at once', () => {
  test.each<[string, string, ActionFunction, string, (portal: TestPortal) => string]>([
    ['a session of the list', 'session', endListed, 'end', session],
    ['the session of a page', 'session', endShown, 'end', session],
    ['a refresh token', 'token', endAccess, 'end-access', token],
  ])('end %s by one call, and neither refuses', async (_, kind, action, intent, handleOf) => {
    const portals = await startTwoPortals();
    const cookie = await portals[0].signIn();
    // As the page has it that the form is on.
    await portals[0].services.refreshTokens.list(ada.userId);
    await portals[0].services.directory.list(ada.userId);
    const answers = await Promise.all(
      portals.map(async (portal) => {
        const handle = handleOf(portal);
        const request = await portal.post('/account/sessions', { intent, handle }, cookie);
        const args = { request, context: portal.context, params: { handle } };
        return answerOf(Promise.resolve(action(args)));
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const sent = portals.flatMap(({ tenant }) => tenant.requests);
    expect(sent.filter((request) => request === calls[kind])).toHaveLength(1);
  });
});
