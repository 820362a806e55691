import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { formatApplication } from './format-application';

const t = translator('en');

test('an application has its name', () => {
  expect(formatApplication({ name: 'Orbit Mail', isRemoved: false }, t)).toBe('Orbit Mail');
});

test('one without a name is called deleted only where it is', () => {
  expect(formatApplication({ name: null, isRemoved: true }, t)).toBe('Deleted application');
  expect(formatApplication({ name: null, isRemoved: false }, t)).toBe('Unnamed application');
});
