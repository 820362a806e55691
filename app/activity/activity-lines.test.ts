import { describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { type AccountEvent, type AccountEventKind } from './account-event';
import { foldSilent, mergeActivity, type OwnChange } from './activity-lines';

const noon = Date.parse('2026-03-01T12:00:00Z');
const at = (minute: number) => new Date(noon + minutes(minute));

function event(
  kind: AccountEventKind,
  minute: number,
  given: Partial<AccountEvent> = {},
): AccountEvent {
  return {
    id: `${kind}-${minute}`,
    at: at(minute),
    kind,
    applicationId: null,
    applicationName: null,
    ip: null,
    userAgent: null,
    sessionId: null,
    isByAdministrator: false,
    ...given,
  };
}

const change = (
  minute: number,
  loggedAs: AccountEventKind[],
  settledMinute = minute,
  entryCount = 1,
): OwnChange => ({
  at: at(minute),
  settledAt: at(settledMinute),
  loggedAs,
  entryCount,
});

describe('what happened and what was done here', () => {
  test('is one list, the latest first', () => {
    const lines = mergeActivity([event('signed-in', 1)], [change(2, []), change(0, [])]);
    expect(lines.map(({ is, at: when }) => [is, when])).toEqual([
      ['change', at(2)],
      ['event', at(1)],
      ['change', at(0)],
    ]);
  });

  test('a change that both tell of is told as ours', () => {
    const lines = mergeActivity([event('password-changed', 5)], [change(0, ['password-changed'])]);
    expect(lines.map(({ is }) => is)).toEqual(['change']);
  });

  test('the same change by somebody else a moment later stays', () => {
    const lines = mergeActivity(
      [event('password-changed', 3), event('password-changed', 1)],
      [change(0, ['password-changed'])],
    );
    expect(lines).toMatchObject([{ is: 'event', at: at(3) }, { is: 'change' }]);
  });

  test('an act that leaves several entries takes so many, and the nearest', () => {
    const lines = mergeActivity(
      [event('session-ended', 5), event('session-ended', 2), event('session-ended', 1)],
      [change(0, ['session-ended'], 0, 2)],
    );
    expect(lines).toMatchObject([{ is: 'event', at: at(5) }, { is: 'change' }]);
  });

  test.each([
    ['another kind', 'mfa-removed', 0],
    ['long before', 'password-changed', -16],
    ['long after', 'password-changed', 16],
  ] as const)('%s is another event', (_, kind, minute) => {
    const lines = mergeActivity([event(kind, minute)], [change(0, ['password-changed'])]);
    expect(lines).toHaveLength(2);
  });

  test('a change counts until it was found out what came of it', () => {
    const lines = mergeActivity(
      [event('mfa-added', 50)],
      [change(0, ['mfa-added'], 45), change(60, ['mfa-added'], 60)],
    );
    expect(lines.map(({ is }) => is)).toEqual(['change', 'change']);
  });
});

describe('what applications do by themselves', () => {
  const dayOf = (when: Date) => when.toISOString().slice(0, 10);
  const silent = (minute: number, applicationId: string | null, kind?: AccountEventKind) =>
    event(kind ?? 'signed-in-silently', minute, { applicationId });
  const fold = (events: AccountEvent[]) => foldSilent(mergeActivity(events, []), dayOf);

  test('is one line for each application and day, with how often and from when', () => {
    const lines = fold([
      silent(3, 'mail'),
      silent(2, 'files'),
      silent(1, 'mail', 'access-renewed'),
      silent(0, 'mail', 'access-granted'),
      silent(-24 * 60, 'mail'),
    ]);
    expect(lines).toMatchObject([
      { is: 'folded', count: 3, at: at(3), first: at(0), event: { applicationId: 'mail' } },
      { is: 'event', event: { applicationId: 'files' } },
      { is: 'event', event: { applicationId: 'mail' } },
    ]);
  });

  test('goes by the latest sign-in among it, at the time that its page then tells of', () => {
    const lines = fold([
      silent(4, 'mail', 'access-granted'),
      silent(3, 'files'),
      silent(2, 'mail'),
      silent(1, 'mail'),
      silent(0, 'mail', 'access-granted'),
    ]);
    expect(lines).toMatchObject([
      { is: 'event', event: { applicationId: 'files' } },
      {
        is: 'folded',
        at: at(2),
        first: at(0),
        count: 4,
        event: { kind: 'signed-in-silently', at: at(2) },
      },
    ]);
  });

  test('what people do is never folded', () => {
    expect(fold([event('signed-in', 2), event('signed-in', 1)])).toHaveLength(2);
  });

  test('applications without an id are told apart by name', () => {
    const named = (minute: number, applicationName: string) =>
      event('access-renewed', minute, { applicationName });
    expect(fold([named(3, 'Mail'), named(2, 'Files'), named(1, 'Mail')])).toHaveLength(2);
  });
});
