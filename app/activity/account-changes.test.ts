import { describe, expect, test } from 'vitest';
import { changesSince, signInHistory } from './account-changes';
import { type AccountEvent, type AccountEventKind } from './account-event';

const since = new Date('2026-03-01T00:00:00Z');
const event = (
  kind: AccountEventKind,
  hours: number,
  given: Partial<AccountEvent> = {},
): AccountEvent => ({
  id: null,
  at: new Date(since.getTime() + hours * 3_600_000),
  kind,
  applicationId: null,
  applicationName: null,
  ip: null,
  userAgent: null,
  sessionId: null,
  isByAdministrator: false,
  ...given,
});

describe('what changed since a moment', () => {
  test.each<AccountEventKind>([
    'password-changed',
    'email-changed',
    'mfa-removed',
    'account-linked',
    'access-reused',
    'changed-by-administrator',
  ])('%s is one', (kind) => {
    const { changes } = changesSince({ events: [event(kind, 1)], isComplete: true }, since);
    expect(changes).toEqual([event(kind, 1)]);
  });

  test.each<AccountEventKind>(['signed-in', 'sign-in-failed', 'access-renewed', 'other'])(
    '%s is no change',
    (kind) => {
      const { changes } = changesSince({ events: [event(kind, 1)], isComplete: true }, since);
      expect(changes).toEqual([]);
    },
  );

  test('leaves out what was before, and has the latest first', () => {
    const events = [
      event('password-changed', 1),
      event('email-changed', 5),
      event('phone-changed', -1),
      event('username-changed', 0),
    ];
    const { changes } = changesSince({ events, isComplete: true }, since);
    expect(changes.map((change) => change.kind)).toEqual([
      'email-changed',
      'password-changed',
      'username-changed',
    ]);
  });

  test('counts the first access of an application, not each of its sign-ins', () => {
    const events = [1, 2, 3].map((hour) =>
      event('access-granted', hour, { applicationId: 'mail' }),
    );
    const { changes } = changesSince({ events, isComplete: true }, since);
    expect(changes.map((change) => change.at)).toEqual([event('other', 1).at]);
  });

  test('is not complete where the log is not', () => {
    expect(changesSince({ events: [], isComplete: false }, since).isComplete).toBe(false);
  });
});

test('the history of sign-ins has those that failed too, the latest first', () => {
  const events = [event('signed-in', 1), event('email-changed', 2), event('sign-in-failed', 3)];
  expect(signInHistory(events).map(({ kind }) => kind)).toEqual(['sign-in-failed', 'signed-in']);
});
