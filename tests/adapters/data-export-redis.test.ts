import { describe, expect, onTestFinished, test } from 'vitest';
import { minutes } from '~/durations';
import { hasRedis, startRedisServer } from '../redis-server';
import { downloadCopy, askForCopy, signInStrongly } from '../routes/copy-of-data';
import { ada, createTestPortal, managementSession } from '../test-portal';
import { eventually } from '../eventually';

describe.skipIf(!hasRedis)('a copy of all data that Redis keeps', () => {
  test('outlives power cuts before, while and after it is made, and is told once', async () => {
    const args = ['--appendonly', 'yes', '--appendfsync', 'always'];
    const server = await startRedisServer(onTestFinished, { args });
    const portal = createTestPortal({ REDIS_URL: server.url });
    const { services, tenant, clock } = portal;
    onTestFinished(() => services.close());
    const find = () => services.dataExports.find(ada.userId);
    const powerCut = async () => {
      await server.kill();
      await server.start();
      await eventually(find);
    };
    tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
    const cookie = await eventually(() => signInStrongly(portal));
    await askForCopy(portal, cookie);
    await powerCut();
    // Redis is away as one of the parts is read.
    tenant.answers.set(`GET /api/v2/users/${ada.userId}/logs`, async () => {
      tenant.answers.clear();
      await powerCut();
      return new Response(null, { status: 503 });
    });
    const isReady = async () => {
      await portal.runDueJobs();
      clock.now += minutes(1);
      expect((await find())?.isTold).toBe(true);
      expect(readyMails()).toHaveLength(1);
    };
    const readyMails = () =>
      portal.mails.filter(({ subject }) => subject.startsWith('Your copy is ready'));
    await eventually(isReady);
    await powerCut();
    await portal.runDueJobs();
    expect(readyMails()).toHaveLength(1);
    const file = await downloadCopy(portal, 'json', await signInStrongly(portal));
    expect(await file.json()).toMatchObject({ format: 'latchkey-data-export', missing: [] });
  });
});
