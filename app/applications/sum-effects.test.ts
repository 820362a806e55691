import { expect, test } from 'vitest';
import { type EndingEffect, type SignOutEffect } from './ending-effect';
import { sumEffects } from './sum-effects';

const effect = (applicationId: string, signOut: SignOutEffect): EndingEffect => ({
  applicationId,
  signOut,
  losesRefreshToken: null,
});
const until = (time: string) => new Date(`2026-03-01T${time}:00Z`);
const mayStayOpen = (time: string | null): SignOutEffect => ({
  effect: 'may-stay-open',
  until: time === null ? null : until(time),
});

test('applications are named once, by whether they sign out at once', () => {
  const sum = sumEffects([
    effect('portal', { effect: 'at-once' }),
    effect('mail', mayStayOpen('12:00')),
    effect('portal', { effect: 'at-once' }),
    effect('mail', mayStayOpen('12:00')),
  ]);
  expect(sum).toEqual({
    atOnce: ['portal'],
    mayStayOpen: { applicationIds: ['mail'], until: until('12:00') },
  });
});

test('the last of them says how long they may stay open', () => {
  const effects = ['12:00', '15:00', '13:00'].map((time) => effect(time, mayStayOpen(time)));
  expect(sumEffects(effects).mayStayOpen.until).toEqual(until('15:00'));
});

test.each<SignOutEffect>([mayStayOpen(null), { effect: 'unknown', reason: 'rate_limited' }])(
  'nothing is said of how long where that is not known of one: %j',
  (signOut) => {
    const sum = sumEffects([effect('mail', mayStayOpen('12:00')), effect('files', signOut)]);
    expect(sum.mayStayOpen).toEqual({ applicationIds: ['mail', 'files'], until: null });
  },
);

test('without applications there is nothing to tell', () => {
  expect(sumEffects([])).toEqual({
    atOnce: [],
    mayStayOpen: { applicationIds: [], until: null },
  });
});
