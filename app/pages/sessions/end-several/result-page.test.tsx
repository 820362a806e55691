import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { TranslateContext } from '~/i18n/use-translate';
import { type EndingResult } from './load-result.server';
import { ResultPage } from './result-page';

/** One session is signed out, and work goes on with two. */
const goingOn: EndingResult = {
  kind: 'result',
  groups: [],
  counts: {
    'not-yet': 0,
    'this-browser': 0,
    waiting: 2,
    pending: 0,
    confirmed: 1,
    'signed-out': 0,
    'already-gone': 0,
    'not-found': 0,
  },
  hasFailed: false,
  isComplete: true,
  back: '/account/sessions',
  action: '/account/sessions/end?report=id',
  handles: '',
  retryWhen: null,
  goesOnUntil: '2026-03-01T12:00:10.000Z',
  zone: { zone: 'UTC', by: 'nobody' },
};

const render = (isRefused: boolean, page = goingOn) =>
  renderToStaticMarkup(
    <TranslateContext.Provider value={translator('en')}>
      <ResultPage page={page} isRefused={isRefused} />
    </TranslateContext.Provider>,
  );

test('how far work has got is the result of the page', () => {
  expect(render(false).match(/id="result"/g)).toHaveLength(1);
});

test('how far work has got is no result where a refusal above it is', () => {
  const page = render(true);
  expect(page).toContain('1 of 3 sessions signed out…');
  expect(page).not.toContain('id="result"');
});

test('what is not confirmed yet does not count as signed out while work goes on', () => {
  const counts = { ...goingOn.counts, confirmed: 4, 'already-gone': 1, pending: 1, 'not-yet': 2 };
  const page = render(false, { ...goingOn, counts });
  expect(page).toContain('5 of 10 sessions signed out…');
  expect(page).toContain('Signing out one session…');
  expect(page).toMatch(/<progress [^>]*value="5" max="10"/);
});

test('what was not found counts as signed out neither now nor before', () => {
  const counts = { ...goingOn.counts, confirmed: 4, 'already-gone': 2, 'not-found': 3 };
  expect(render(false, { ...goingOn, counts })).toContain('6 of 11 sessions signed out…');
  const page = render(false, { ...goingOn, counts: { ...counts, waiting: 0 } });
  expect(page).toContain('2 were already signed out.');
  expect(page).toContain('3 couldn’t be found.');
});

test('where something is not confirmed yet, it says without a script how to check', () => {
  const counts = { ...goingOn.counts, waiting: 0, pending: 2 };
  const page = render(false, { ...goingOn, counts, goesOnUntil: null });
  expect(page).toContain('<noscript><p>Reload the page to check.</p></noscript>');
  expect(render(false)).not.toContain('<noscript>');
});
