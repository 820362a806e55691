import { describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { doneSteps, type GuideFacts, isAlarming, originOf } from './guide-steps';
import { type KeptChange, type NotMeRecord } from './not-me-record.server';

const reportedAt = Date.parse('2026-11-29T20:00:00Z');
const at = (minutesLater: number) => new Date(reportedAt + minutes(minutesLater));
const record = (given: Partial<NotMeRecord> = {}): NotMeRecord => ({
  at: at(0),
  createdAt: at(-600),
  lastSeenAt: at(-10),
  userAgent: null,
  countryCode: null,
  maskedAddress: null,
  othersEnded: 0,
  confirmedAt: null,
  mailedAt: [at(0)],
  changesReadAt: at(1),
  changes: [],
  marks: [],
  wasCurrent: false,
  ending: { outcome: 'ended' },
  refreshTokens: { outcome: 'none' },
  password: { outcome: 'sent', to: null },
  ...given,
});
const change = (kind: KeptChange['kind'], minutesLater: number): KeptChange => ({
  kind,
  at: at(minutesLater),
  applicationName: null,
  userAgent: null,
  countryCode: null,
  isAskedHere: false,
});
const askedHere = (minutesLater: number): KeptChange => ({
  ...change('password-change-requested', minutesLater),
  isAskedHere: true,
});
const nothingElse: GuideFacts = { isSignedOut: null, others: null };

describe('a change', () => {
  test.each([
    ['before the report may be a stranger’s', change('password-changed', -60), 'stranger'],
    ['after the report may be either’s', change('password-changed', 60), 'later'],
    ['a mail of this portal is the person’s', change('password-change-requested', 1), 'person'],
    ['another mail is not', change('password-change-requested', 30), 'later'],
    ['a mail of another report is the person’s', askedHere(-30), 'person'],
    ['a mail from before is not', change('password-change-requested', -30), 'stranger'],
  ])('%s', (_, one, origin) => {
    expect(originOf(one, record())).toBe(origin);
  });

  test('is alarming from before the report, unless it harms nobody', () => {
    expect(isAlarming(change('mfa-removed', -5), record())).toBe(true);
    expect(isAlarming(change('email-verified', -5), record())).toBe(false);
    expect(isAlarming(change('mfa-removed', 5), record())).toBe(false);
  });
});

describe('a step is done', () => {
  test.each<[string, Partial<NotMeRecord>, Partial<GuideFacts>, string[]]>([
    ['signed out, when the session ended', {}, {}, ['signed-out', 'changes']],
    ['not signed out, while the session is still there', {}, { isSignedOut: false }, ['changes']],
    [
      'not signed out, while applications keep access',
      {
        refreshTokens: { outcome: 'not-yet', ended: 0, remaining: 1, reason: 'timeout' },
      },
      {},
      ['changes'],
    ],
    [
      'password, when it was changed after the report',
      { changes: [change('password-changed', 5)] },
      {},
      ['signed-out', 'password', 'changes'],
    ],
    [
      'changes, not while there is one to undo',
      { changes: [change('mfa-removed', -5)] },
      {},
      ['signed-out'],
    ],
    ['changes, not while nobody has read them', { changesReadAt: null }, {}, ['signed-out']],
    [
      'changes, when the person says so',
      { changes: [change('mfa-removed', -5)], marks: [{ step: 'changes', at: at(9) }] },
      {},
      ['signed-out', 'changes'],
    ],
    [
      'others, when none is left',
      {},
      { others: { unconfirmed: 0, remaining: 0 } },
      ['signed-out', 'changes', 'others'],
    ],
    [
      'others, when the person says so',
      { marks: [{ step: 'others', at: at(9) }] },
      { others: { unconfirmed: 0, remaining: 2 } },
      ['signed-out', 'changes', 'others'],
    ],
    [
      'others, not while one of them is signing out still, whatever was said',
      { marks: [{ step: 'others', at: at(9) }] },
      { others: { unconfirmed: 1, remaining: 0 } },
      ['signed-out', 'changes'],
    ],
  ])('%s', (_, given, facts, done) => {
    expect(doneSteps(record(given), { ...nothingElse, ...facts })).toEqual(done);
  });
});
