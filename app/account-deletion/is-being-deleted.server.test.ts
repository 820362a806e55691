import { expect, test } from 'vitest';
import { putDeletedAccount } from '~/account-records/deleted-account';
import { type PendingDeletion, putPendingDeletion } from '~/profile/pending-deletion.server';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { isBeingDeleted } from './is-being-deleted.server';

const now = Date.parse('2026-12-01T12:00:00Z');
const mine = { number: 'MMMM', dueAt: new Date(now) };

/** Whether Grace goes at all, and before a deletion that is due now. */
async function ask(deletion: Partial<PendingDeletion> | null) {
  const records = createMemoryAccountRecords({ now: () => now });
  if (deletion !== null)
    await putPendingDeletion(records, 'auth0|grace', {
      number: 'AAAA',
      issuer: 'https://tenant.example/',
      askedAt: new Date(now),
      dueAt: new Date(now),
      begunAt: null,
      heldBack: null,
      accountCreatedAt: null,
      addresses: [],
      locale: 'en',
      timeZone: 'UTC',
      ...deletion,
    });
  return {
    goes: await isBeingDeleted(records, 'auth0|grace'),
    goesBefore: await isBeingDeleted(records, 'auth0|grace', mine),
    records,
  };
}

test.each<[string, Partial<PendingDeletion> | null, { goes: boolean; goesBefore: boolean }]>([
  ['nobody asked for', null, { goes: false, goesBefore: false }],
  ['the operator was asked for', { dueAt: null }, { goes: false, goesBefore: false }],
  ['is due sooner', { number: 'ZZZZ', dueAt: new Date(now - 1) }, { goes: true, goesBefore: true }],
  ['is due later', { dueAt: new Date(now + 1) }, { goes: true, goesBefore: false }],
  [
    'is due later and has begun',
    { dueAt: new Date(now + 1), begunAt: new Date(now) },
    { goes: true, goesBefore: true },
  ],
  ['is due at once with the lower number', { number: 'AAAA' }, { goes: true, goesBefore: true }],
  ['is due at once with the higher number', { number: 'ZZZZ' }, { goes: true, goesBefore: false }],
])('a deletion that %s', async (_, deletion, expected) => {
  expect(await ask(deletion)).toMatchObject(expected);
});

test('whoever is deleted already is gone before all others', async () => {
  const { records } = await ask(null);
  const deletedAt = new Date(now);
  await putDeletedAccount(records, 'auth0|grace', { number: 'AAAA', deletedAt, returnedAt: null });
  expect(await isBeingDeleted(records, 'auth0|grace', mine)).toBe(true);
});
