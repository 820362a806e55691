import { type ActionFunction } from '@remix-run/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { minutes } from '~/durations';
import { action as endAccess } from '~/routes/account.applications.$handle._index';
import { action as endShown } from '~/routes/account.sessions.$handle._index';
import { action as endListed } from '~/routes/account.sessions._index';
import { action as reportSession } from '~/routes/account.sessions.$handle.not-me._index';
import { action as replaceCode } from '~/routes/account.security.recovery-code.new';
import { enrol, signInByTwoSteps } from '../routes/two-step-sign-in';
import { hasRedis, startRedisServer } from '../redis-server';
import {
  ada,
  answerOf,
  createTestPortal,
  managementSession,
  type TestPortal,
} from '../test-portal';
import { eventually } from '../eventually';
import { inspector } from './redis-connection';

async function startTwoPortals() {
  const { url } = await startRedisServer(onTestFinished);
  const start = async () => {
    const portal = createTestPortal({ REDIS_URL: url });
    onTestFinished(() => portal.services.close());
    await eventually(() => portal.services.portalSessionStore.ping());
    // One waits until the other is seen to wait, however long a busy machine takes for that.
    portal.inEveryContext.deadlineAt = portal.clock.now + minutes(2);
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
  return { url, portals: [await start(), await start()] as const };
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
    const { portals } = await startTwoPortals();
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

/** Resolves once somebody waits on this server for what another portal does. */
async function somebodyWaits(url: string) {
  const redis = await inspector(url);
  await eventually(async () => {
    const values = (await redis.keys('*cache:work:*')).map((key) => redis.get(key));
    expect(await Promise.all(values)).toContainEqual(expect.stringMatching(/awaited$/));
  });
}

describe.skipIf(!hasRedis)('a form that reaches another portal while it is carried out', () => {
  test.each<{
    what: string;
    path: string;
    action: ActionFunction;
    fields: Record<string, string>;
    call: string;
  }>([
    {
      what: 'the report of a session',
      path: '/account/sessions/phone/not-me',
      action: reportSession,
      fields: { intent: 'report' },
      call: 'POST /dbconnections/change_password',
    },
    {
      what: 'the wish for a new recovery code',
      path: '/account/security/recovery-code/new',
      action: replaceCode,
      fields: { intent: 'replace', asking: 'a-page-of-hers' },
      call: `POST /api/v2/users/${ada.userId}/recovery-code-regeneration`,
    },
  ])('is not carried out again, but answered alike: $what', async (form) => {
    const { url, portals } = await startTwoPortals();
    for (const portal of portals)
      enrol(portal, { id: 'recovery-code|dev_1', type: 'recovery-code', secret: 'A'.repeat(24) });
    const cookie = await signInByTwoSteps(portals[0]);
    const handle = session(portals[0]);
    const send = async (portal: TestPortal) => {
      const request = await portal.post(form.path, form.fields, cookie);
      const args = { request, context: portal.context, params: { handle } };
      return answerOf(Promise.resolve(form.action(args)));
    };
    const begun = new Promise<void>((resolve) => {
      portals[0].tenant.answers.set(form.call, async () => {
        resolve();
        await somebodyWaits(url);
        return undefined;
      });
    });
    const first = send(portals[0]);
    await begun;
    const [one, other] = await Promise.all([first, send(portals[1])]);
    expect(one.status).toBeLessThan(400);
    expect(other.status).toBe(one.status);
    expect(other.headers.get('location')).toBe(one.headers.get('location'));
    expect(await other.text()).toBe(await one.text());
    expect(portals[1].tenant.requests).not.toContain(form.call);
  });
});
