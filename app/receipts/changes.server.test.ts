import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { minutes } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import {
  createFailingAccountRecords,
  createMemoryAccountRecords,
} from '../../tests/fakes/account-records';
import { type AccountChange } from './account-change';
import { type ChangeEvidence } from './change-evidence';
import { type ChangeOutcome } from './change-outcome.server';
import { type ChangeRequest } from './changes';
import { createChanges, type FollowUps } from './changes.server';
import { type Receipt, receiptKindOf } from './receipt';
import { listReceipts } from './receipts.server';
import { emailUndoFactsKind, readUndoFacts } from './undo-facts';
import { readUndoable } from './undoable-change.server';

const userId = 'auth0|ada';
const noon = Date.parse('2026-11-29T12:00:00Z');
const request: ChangeRequest = {
  userId,
  locale: 'de',
  timeZone: 'Europe/Berlin',
  requestId: 'request-1',
  userAgent: 'Firefox',
  place: { countryCode: 'DE', region: 'Berlin', city: 'Berlin' },
};
const renamed: AccountChange = { kind: 'profile-changed', fields: ['name'] };
const removal: AccountChange = { kind: 'method-removed', method: 'totp', name: 'Phone' };
const confirmed = { email: 'ada@example.com', emailVerified: true };

function setUp(
  account: { email: string; emailVerified: boolean } = confirmed,
  bounds: { perKind?: number } = {},
) {
  const clock = { now: noon };
  const now = () => clock.now;
  const accountRecords = createMemoryAccountRecords({ now, ...bounds });
  const scheduled = new Map<string, Date>();
  const evidence = new Map<string, ChangeEvidence | undefined>();
  const followUps: FollowUps = {
    schedule: async (change, runAt) => {
      scheduled.set(change.number, runAt);
      evidence.set(change.number, change.evidence);
    },
    cancel: async ({ number }) => void scheduled.delete(number),
  };
  const onStoreFailure = vi.fn();
  const readOutcome = vi.fn(async (): Promise<ChangeOutcome> => 'not-known');
  const later: (() => Promise<void>)[] = [];
  const noteLater = async () => {
    for (const note of later.splice(0)) await note();
  };
  const changes = createChanges({
    accountRecords,
    personLock: createPersonLock(createMemoryCache({ now })),
    accounts: { get: async () => ({ ...account, asOf: null }) },
    followUps,
    readOutcome,
    now,
    onStoreFailure,
    noteLater: (note) => void later.push(note),
  });
  const receipts = () => listReceipts({ accountRecords }, userId);
  return {
    clock,
    accountRecords,
    scheduled,
    evidence,
    changes,
    receipts,
    readOutcome,
    onStoreFailure,
    noteLater,
  };
}

let portal: ReturnType<typeof setUp>;
beforeEach(() => {
  portal = setUp();
});

const failure = (code: TenantErrorCode) => Promise.reject(new TenantError(code, 'It failed.'));

describe('a change that is carried out', () => {
  test('gives what it came to, and the number of its receipt', async () => {
    const { value, receipt } = await portal.changes.carryOut(request, removal, async () => 'gone');
    expect(value).toBe('gone');
    expect(receipt.number).toMatch(/^LK-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  test('leaves one receipt though it is told of again, by the number that it was given', async () => {
    const options = { number: 'LK-7F3K-29QD' };
    await portal.changes.carryOut(request, removal, async () => null, options);
    await portal.changes.carryOut(request, removal, async () => null, options);
    expect(await portal.receipts()).toMatchObject([{ number: 'LK-7F3K-29QD', state: 'done' }]);
    expect([...portal.scheduled.keys()]).toEqual(['LK-7F3K-29QD']);
  });

  test('leaves a receipt that says what, when and from where', async () => {
    const { receipt } = await portal.changes.carryOut(request, removal, async () => null);
    expect(await portal.receipts()).toEqual([
      {
        number: receipt.number,
        change: removal,
        state: 'done',
        at: new Date(noon),
        settledAt: new Date(noon),
        userAgent: 'Firefox',
        place: request.place,
        locale: 'de',
        timeZone: 'Europe/Berlin',
        mailedTo: null,
      },
    ]);
  });

  test('is told of at once', async () => {
    const { receipt } = await portal.changes.carryOut(request, removal, async () => null);
    expect(portal.scheduled).toEqual(new Map([[receipt.number, new Date(noon)]]));
  });

  test('keeps where the mail goes, and the address that it took away, for a week', async () => {
    const change = {
      kind: 'email-changed',
      from: 'ada@example.com',
      to: 'new@example.com',
    } as const;
    const { receipt } = await portal.changes.carryOut(request, change, async () => null);
    const kept = await portal.accountRecords.get(userId, emailUndoFactsKind, receipt.number);
    expect(kept?.value).toMatchObject({
      receipt: { number: receipt.number },
      addresses: ['ada@example.com'],
      previousEmail: 'ada@example.com',
      auth0SessionId: null,
    });
    expect(kept?.expiresAt).toEqual(new Date('2026-12-06T12:00:00Z'));
  });

  test('brings no address back that nobody had proved to be theirs', async () => {
    const { changes, accountRecords } = setUp({ email: 'ada@example.com', emailVerified: false });
    const change = {
      kind: 'email-changed',
      from: 'ada@example.com',
      to: 'new@example.com',
    } as const;
    const { receipt } = await changes.carryOut(request, change, async () => null);
    const kept = await readUndoFacts(accountRecords, userId, receipt.number);
    expect(kept?.previousEmail).toBeNull();
  });

  test('brings the address back however many other changes are made after it', async () => {
    const { changes, accountRecords, clock } = setUp(confirmed, { perKind: 2 });
    const change = {
      kind: 'email-changed',
      from: 'ada@example.com',
      to: 'thief@example.com',
    } as const;
    const { receipt } = await changes.carryOut(request, change, async () => null);
    for (const other of [removal, renamed, removal, renamed]) {
      clock.now += 1000;
      await changes.carryOut(request, other, async () => null);
    }
    const services = { accountRecords, now: () => clock.now };
    expect(await readUndoable(services, { userId, number: receipt.number })).toMatchObject({
      receipt: { change: { kind: 'email-changed' } },
      facts: { previousEmail: 'ada@example.com' },
    });
  });

  test('has a receipt, however long a name the tenant gives', async () => {
    const change = { kind: 'username-changed', from: 'a'.repeat(300), to: 'ada' } as const;
    await portal.changes.carryOut(request, change, async () => null);
    expect(await portal.receipts()).toMatchObject([
      { state: 'done', change: { from: `${'a'.repeat(199)}…`, to: 'ada' } },
    ]);
  });

  test('has no readable address in its receipt', async () => {
    const change = {
      kind: 'email-changed',
      from: 'ada@example.com',
      to: 'new@example.com',
    } as const;
    await portal.changes.carryOut(request, change, async () => null);
    const [receipt] = await portal.receipts();
    expect(receipt?.change).toEqual({
      kind: 'email-changed',
      from: 'a•••@example.com',
      to: 'n•••@example.com',
    });
  });
});

test('an address that is only confirmed has no address before it', async () => {
  const change = {
    kind: 'email-changed',
    from: 'Ada@example.com',
    to: 'ada@example.com',
  } as const;
  await portal.changes.carryOut(request, change, async () => null);
  expect(await portal.receipts()).toMatchObject([
    { change: { from: null, to: 'a•••@example.com' } },
  ]);
});

describe('while a change is under way', () => {
  test('its receipt and what tells of it are there already', async () => {
    await portal.changes.carryOut(request, removal, async () => {
      const [receipt] = await portal.receipts();
      expect(receipt).toMatchObject({ state: 'asked', settledAt: null });
      expect(portal.scheduled.get(receipt?.number ?? '')).toEqual(new Date(noon + minutes(5)));
    });
    expect.assertions(2);
  });
});

describe('a change that the tenant refused', () => {
  test.each<TenantErrorCode>([
    'rate_limited',
    'not_permitted',
    'credentials_refused',
    'invalid_request',
    'not_found',
    'conflict',
  ])('leaves nothing: %s', async (code) => {
    await expect(
      portal.changes.carryOut(request, removal, () => failure(code)),
    ).rejects.toMatchObject({ code });
    expect(await portal.receipts()).toEqual([]);
    expect(portal.scheduled.size).toBe(0);
  });

  test('leaves nothing where a guard has refused it', async () => {
    const refused = new Response(null, { status: 409 });
    await expect(
      portal.changes.carryOut(request, removal, async () => {
        throw refused;
      }),
    ).rejects.toBe(refused);
    expect(await portal.receipts()).toEqual([]);
    expect(portal.scheduled.size).toBe(0);
  });
});

describe('a change of which nobody knows what came of it', () => {
  test.each<TenantErrorCode>(['timeout', 'unreachable', 'unavailable', 'unexpected_answer'])(
    'keeps its receipt, and is told of: %s',
    async (code) => {
      await expect(
        portal.changes.carryOut(request, removal, () => failure(code)),
      ).rejects.toMatchObject({ code });
      const [receipt] = await portal.receipts();
      expect(receipt?.state).toBe('unknown');
      expect(portal.scheduled.get(receipt?.number ?? '')).toEqual(new Date(noon));
    },
  );
});

describe('what tells later what came of a change', () => {
  const evidence: ChangeEvidence = { in: 'removed-method', id: 'totp|dev_1', isSecondFactor: true };
  const given = () => [...portal.evidence.values()];

  test('is at hand from before the change is made until it is known', async () => {
    const work = async () => expect(given()).toEqual([evidence]);
    await portal.changes.carryOut(request, removal, work, { evidence });
    expect(given()).toEqual([undefined]);
    expect.assertions(2);
  });

  test('stays at hand where nobody knows', async () => {
    const work = () => failure('timeout');
    await portal.changes.carryOut(request, removal, work, { evidence }).catch(() => {});
    expect(given()).toEqual([evidence]);
  });
});

describe('a store that fails', () => {
  const failToWrite = () =>
    vi
      .spyOn(portal.accountRecords, 'put')
      .mockImplementation(() =>
        createFailingAccountRecords().put('', receiptKindOf('password-changed'), '', {} as Receipt),
      );

  test('keeps a change from being begun', async () => {
    failToWrite();
    const work = vi.fn(async () => null);
    await expect(portal.changes.carryOut(request, removal, work)).rejects.toThrow(
      StoreUnavailableError,
    );
    expect(work).not.toHaveBeenCalled();
  });

  test('takes nothing back that has been done', async () => {
    const { value } = await portal.changes.carryOut(request, removal, async () => {
      failToWrite();
      return 'done';
    });
    expect(value).toBe('done');
    expect(portal.onStoreFailure).toHaveBeenCalledOnce();
  });

  test('leaves the follow-up of what has been done', async () => {
    await portal.changes.carryOut(request, removal, async () => {
      failToWrite();
    });
    expect([...portal.scheduled.values()]).toEqual([new Date(noon + minutes(5))]);
  });

  test('hears of what has been done when it is back, also where it has lost that it was asked for', async () => {
    let put: ReturnType<typeof failToWrite> | undefined;
    const { receipt } = await portal.changes.carryOut(request, removal, async () => {
      await portal.accountRecords.eraseAll(userId);
      put = failToWrite();
    });
    put?.mockRestore();
    await portal.noteLater();
    expect(await portal.receipts()).toMatchObject([{ ...receipt, state: 'done' }]);
    expect(await readUndoFacts(portal.accountRecords, userId, receipt.number)).not.toBeNull();
    expect([...portal.scheduled.values()]).toEqual([new Date(noon)]);
  });

  test('that hears of it late keeps what has come of it meanwhile', async () => {
    let put: ReturnType<typeof failToWrite> | undefined;
    const { receipt } = await portal.changes.carryOut(request, removal, async () => {
      put = failToWrite();
    });
    put?.mockRestore();
    const { accountRecords } = portal;
    const [asked] = await portal.receipts();
    const kind = receiptKindOf(removal.kind);
    await accountRecords.put(userId, kind, receipt.number, {
      ...(asked as Receipt),
      state: 'undone',
    });
    await portal.noteLater();
    expect(await portal.receipts()).toMatchObject([{ state: 'undone' }]);
  });
});

test('a change that nobody is written to about keeps no address', async () => {
  const change = { kind: 'profile-changed', fields: ['nickname'] } as const;
  const { receipt } = await portal.changes.carryOut(request, change, async () => null);
  expect(await readUndoFacts(portal.accountRecords, userId, receipt.number)).toBeNull();
});
