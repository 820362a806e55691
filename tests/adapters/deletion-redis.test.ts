import { describe, expect, onTestFinished, test } from 'vitest';
import { readDeletedAccount } from '~/account-records/deleted-account';
import { days } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { hasRedis, startRedisServer } from '../redis-server';
import { withDeletion } from '../routes/deletion-portal';
import { ada } from '../test-portal';
import { eventually } from '../eventually';

describe.skipIf(!hasRedis)('a deletion that Redis keeps', () => {
  const args = ['--appendonly', 'yes', '--appendfsync', 'always'];
  const setUp = async () => {
    const server = await startRedisServer(onTestFinished, { args });
    const given = withDeletion({ REDIS_URL: server.url });
    await eventually(() => given.pending());
    onTestFinished(() => given.portal.services.close());
    const powerCut = async () => {
      await server.kill();
      await server.start();
      await eventually(() => given.pending());
    };
    return { ...given, powerCut };
  };

  test('outlives power cuts before, during and after it, and is told once', async () => {
    const { ask, portal, clock, pending, powerCut, hasAccount, subjects } = await setUp();
    await ask();
    const before = await pending();
    await powerCut();
    expect(await pending()).toEqual(before);
    clock.now += days(7);
    const path = `DELETE /api/v2/users/${ada.userId}`;
    // Redis is away as the tenant is asked.
    portal.tenant.answers.set(path, async () => {
      portal.tenant.answers.clear();
      await powerCut();
      return new Response(null, { status: 503 });
    });
    await eventually(async () => {
      await portal.runDueJobs();
      clock.now += days(1) / 24;
      expect(hasAccount()).toBe(false);
      expect(subjects()).toContain('Your account was deleted');
    });
    await powerCut();
    await portal.runDueJobs();
    expect(subjects().filter((one) => one === 'Your account was deleted')).toHaveLength(1);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
    const deleted = await readDeletedAccount(portal.services.accountRecords, ada.userId);
    expect(deleted?.number).toBe(before?.number);
  });
});
