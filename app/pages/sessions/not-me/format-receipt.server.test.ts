import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { formatReceipt } from './format-receipt.server';
import { type ReportReading } from './read-report.server';

const at = new Date('2026-03-01T12:00:00Z');
const reading: ReportReading = {
  record: {
    at,
    createdAt: null,
    lastSeenAt: at,
    userAgent: null,
    countryCode: null,
    maskedAddress: null,
    othersEnded: 0,
    confirmedAt: null,
    mailedAt: [],
    changesReadAt: null,
    changes: [],
    marks: [],
    wasCurrent: false,
    ending: { outcome: 'ended' },
    refreshTokens: { outcome: 'with-session', count: 2 },
    password: { outcome: 'sent', to: null },
  },
  device: 'Firefox on Windows',
  place: 'Brazil',
  others: null,
  signedOut: 'confirmed',
  changes: { isKnown: true, isComplete: true },
  receipts: [],
  done: [],
  format: {
    locale: 'en',
    translate: translator('en'),
    timeZone: 'UTC',
    now: at.getTime(),
    isZoneNamed: true,
    places: { kindOf: () => 'public', locate: () => null },
    networkOwners: { ownerOf: () => null },
  },
};
const linesOf = (given: Partial<ReportReading>) =>
  formatReceipt(
    { ...reading, ...given },
    { account: 'a•••@example.com', portalAddress: 'https://account.example' },
  )
    .split('\r\n')
    .slice(0, -1);

test('what is not known is said to be unknown', () => {
  expect(linesOf({ place: null })).toEqual(
    expect.arrayContaining(['Location (approximate): unknown', 'Signed in: unknown']),
  );
});

test('other sessions have a line where some were ended, and none where none was', () => {
  const isOfOthers = (line: string) => line.startsWith('Other sessions');
  expect(
    linesOf({ others: { ended: 3, unconfirmed: 0, remaining: 1 } }).filter(isOfOthers),
  ).toEqual(['Other sessions: 3 signed out, 1 still signed in']);
  expect(
    linesOf({ others: { ended: 0, unconfirmed: 0, remaining: 1 } }).filter(isOfOthers),
  ).toEqual([]);
  expect(linesOf({ others: null }).filter(isOfOthers)).toEqual([]);
});

test('the reason is given where changes are not known', () => {
  const lines = linesOf({ changes: { isKnown: false, reason: 'no-beginning' } });
  expect(lines.at(-1)).toMatch(/^We can’t tell what changed: /);
});

test('nothing that a browser says of itself begins a line of its own, or turns one round', () => {
  const lines = linesOf({ device: 'Evil\r\nPassword: changed\u2028\u202e\u0000Browser' });
  expect(lines).toContain('Device: Evil Password: changed Browser');
  expect(lines).toHaveLength(linesOf({}).length);
});

test.each([
  ['stands until another may be sent', at.getTime() + 1, 1],
  ['is left out from then on', at.getTime(), 0],
])('that a mail was sent lately %s', (_, until, count) => {
  const password = { outcome: 'too-often', until: new Date(until) } as const;
  const lines = linesOf({ record: { ...reading.record, password } });
  expect(lines.filter((line) => line.includes('a short while ago'))).toHaveLength(count);
});
