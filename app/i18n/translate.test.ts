import { expect, test } from 'vitest';
import { translator } from './catalogues.server';

// The lines below that expect an error are checked by the compiler: one that compiled would fail `npm run typecheck`.
const t = translator('en');

test('a text is filled in with the values that it asks for', () => {
  expect(t('app.nav.signedInAs', { name: 'Ada' })).toBe('Signed in as Ada');
  expect(t('sessions.page', { number: 2 })).toBe('Page 2');
  expect(t('app.nav.label')).toBe('Account');
});

test('a text does not compile without its values, with others, or with values of another kind', () => {
  const wrong = [
    // @ts-expect-error -- the name is missing
    () => t('app.nav.signedInAs'),
    // @ts-expect-error -- the name is missing
    () => t('app.nav.signedInAs', {}),
    // @ts-expect-error -- the text knows no other value
    () => t('app.nav.signedInAs', { name: 'Ada', age: 36 }),
    // @ts-expect-error -- a page is counted
    () => t('sessions.page', { number: 'two' }),
    // @ts-expect-error -- the text has no place for a value
    () => t('app.nav.label', { name: 'Ada' }),
    // @ts-expect-error -- there is no such text
    () => t('app.nav.nowhere'),
  ];
  expect(wrong).toHaveLength(6);
});

test('one of several texts does not compile without the values of each', () => {
  const either = 'app.nav.label' as 'app.nav.label' | 'app.nav.signedInAs';
  // @ts-expect-error -- one of the two needs a name
  const without = () => t(either);
  expect(without).toBeTypeOf('function');
  expect(t(either, { name: 'Ada' })).toBe('Account');
});
