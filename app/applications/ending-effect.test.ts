import { describe, expect, test } from 'vitest';
import { hours } from '~/durations';
import { type Application } from './application-directory';
import { endingEffect } from './ending-effect';

const now = Date.parse('2026-03-01T12:00:00Z');
const application: Application = {
  id: 'mail',
  name: 'Orbit Mail',
  backchannelLogout: 'nothing',
  idTokenLifetimeMs: hours(10),
  isFirstParty: true,
  isSelfRegistered: false,
  logoUrl: null,
};
const effectOn = (given: Partial<Application>) =>
  endingEffect(
    'mail',
    { application: { ...application, ...given } },
    { hasRefreshToken: true, now },
  ).signOut;

describe('ending a session', () => {
  test('signs an application out at once that hears of endings', () => {
    expect(effectOn({ backchannelLogout: 'endings' })).toEqual({ effect: 'at-once' });
  });

  test.each(['nothing', 'sign-outs'] as const)(
    'may leave one open that hears of %s, until its ID token has run out',
    (backchannelLogout) => {
      const until = new Date('2026-03-01T22:00:00Z');
      expect(effectOn({ backchannelLogout })).toEqual({ effect: 'may-stay-open', until });
    },
  );

  test('may leave one open nobody knows how long, when its settings do not say', () => {
    expect(effectOn({ idTokenLifetimeMs: null })).toEqual({ effect: 'may-stay-open', until: null });
  });

  test('does to one without told settings what nobody knows', () => {
    expect(effectOn({ backchannelLogout: null })).toEqual({
      effect: 'unknown',
      reason: 'not-told',
    });
  });

  test.each(['not_permitted', 'timeout', 'gone'] as const)(
    'does to one that cannot be read (%s) what nobody knows, and says why',
    (reason) => {
      const reading = { application: null, reason };
      const effect = endingEffect('mail', reading, { hasRefreshToken: null, now });
      expect(effect).toEqual({
        applicationId: 'mail',
        signOut: { effect: 'unknown', reason },
        losesRefreshToken: null,
      });
    },
  );
});
