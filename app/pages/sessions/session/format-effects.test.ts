import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { formatApplication, formatEffects } from './format-effects';
import { type EffectsView, type SignOutView } from './read-effects.server';

const t = translator('en');

function application(name: string | null, signOut: SignOutView, isRemoved = false) {
  return { name, isRemoved, signOut, losesAccess: false };
}

function until(hour: string): SignOutView {
  const iso = `2026-03-01T${hour}:00:00.000Z`;
  return { effect: 'may-stay-open', until: { iso, exact: `${hour}:00 UTC`, relative: null } };
}

const atOnce: SignOutView = { effect: 'at-once' };
const gone: SignOutView = { effect: 'unknown', reason: 'gone' };

function sentence(applications: EffectsView['applications'], isCurrent = false): string {
  return formatEffects({ applications }, { isCurrent, locale: 'en' }, t);
}

test('what is signed out at once is named apart from what may stay open', () => {
  expect(
    sentence([
      application('Latchkey', atOnce),
      application('Cedar Board', atOnce),
      application('Orbit Mail', until('17')),
    ]),
  ).toBe('Signs out Latchkey and Cedar Board at once. Orbit Mail may stay open until 17:00 UTC.');
});

test('of several that may stay open, the last to run out says until when', () => {
  expect(
    sentence([
      application('A', until('17')),
      application('B', until('19')),
      application('A', until('18')),
    ]),
  ).toBe('A and B may stay open until 19:00 UTC.');
});

test('where the time of one is not known, none is given', () => {
  const open: SignOutView = { effect: 'may-stay-open', until: null };
  expect(sentence([application('A', until('17')), application('B', open)])).toBe(
    'A and B may stay open; we don’t know how long.',
  );
});

test('removed applications are left out', () => {
  expect(sentence([application(null, gone, true), application('A', atOnce)])).toBe(
    'Signs out A at once.',
  );
});

test('applications without a name are not promised anything', () => {
  const unknown: SignOutView = { effect: 'unknown', reason: 'not_permitted' };
  expect(sentence([application(null, unknown)])).toBe(
    'We can’t tell for every application what happens.',
  );
});

test('without applications it says what happens on the device', () => {
  expect(sentence([])).toBe('This device will have to sign in again.');
});

test('of this browser it says first that the person will be signed out', () => {
  expect(sentence([application('A', atOnce)], true)).toBe(
    'You’re using this browser now: you’ll be signed out. Signs out A at once.',
  );
});

test('an application without a name is called removed only where it is', () => {
  expect(formatApplication({ name: null, isRemoved: true }, t)).toBe('Removed application');
  expect(formatApplication({ name: null, isRemoved: false }, t)).toBe(
    'An application whose name we don’t know',
  );
});
