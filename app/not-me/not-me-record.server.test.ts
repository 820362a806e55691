import { describe, expect, test } from 'vitest';
import { createSealedText } from '~/cache/sealed-text.server';
import { createNotMeRecords, type NotMeRecord } from './not-me-record.server';

const secrets: [string] = ['a secret'];
const records = createNotMeRecords(secrets);
const subject = { userId: 'auth0|ada', handle: 'handle' };
const record: NotMeRecord = {
  at: new Date('2026-11-23T12:00:00.123Z'),
  createdAt: new Date('2026-11-01T12:00:00Z'),
  lastSeenAt: null,
  userAgent: 'Firefox',
  countryCode: 'SE',
  maskedAddress: null,
  othersEnded: 2,
  confirmedAt: null,
  mailedAt: [],
  changesReadAt: null,
  changes: [],
  marks: [],
  wasCurrent: false,
  ending: { outcome: 'ended' },
  refreshTokens: { outcome: 'with-session', count: 2 },
  password: { outcome: 'sent', to: 'a•••@example.com' },
};

test.each<Partial<NotMeRecord>>([
  {},
  { ending: { outcome: 'not-yet', reason: 'rate_limited' } },
  { refreshTokens: { outcome: 'with-session', count: null } },
  { refreshTokens: { outcome: 'not-yet', ended: 1, remaining: 2, reason: 'timeout' } },
  { refreshTokens: { outcome: 'unknown', reason: 'not_permitted' } },
  { password: { outcome: 'elsewhere', provider: 'google-oauth2' } },
  { password: { outcome: 'too-often', until: new Date('2026-11-23T12:05:00Z') } },
  { password: { outcome: 'failed', reason: 'unavailable' } },
])('a record comes back as it went in: %j', (given) => {
  const whole = { ...record, ...given };
  expect(records.open(subject, records.seal(subject, whole))).toEqual(whole);
});

test('a record holds no more than a receipt says', () => {
  const more = { ...record, session: { id: 'an-id-to-hide' } };
  expect(records.open(subject, records.seal(subject, more))).toEqual(record);
});

describe('no record is', () => {
  test('another person’s, or about another session', () => {
    const sealed = records.seal(subject, record);
    expect(records.open({ ...subject, userId: 'auth0|grace' }, sealed)).toBeNull();
    expect(records.open({ ...subject, handle: 'another' }, sealed)).toBeNull();
  });

  test.each(['', '..', 'a b', 'é', 'x'.repeat(2001)])('what was made up: %j', (text) => {
    expect(records.open(subject, text)).toBeNull();
  });

  test.each([
    { ending: { outcome: 'finished' } },
    { ending: { outcome: 'not-yet', reason: 'tired' } },
    { password: { outcome: 'failed' } },
    { at: null },
  ])('what a release with other words sealed: %j', (given) => {
    const sealed = createSealedText(secrets, 'not-me record').seal(
      JSON.stringify([subject.userId, subject.handle]),
      JSON.stringify({ ...record, ...given }),
    );
    expect(records.open(subject, sealed)).toBeNull();
  });
});
