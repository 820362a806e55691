import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Time } from './time';

const iso = '2026-03-01T12:00:00.000Z';
const exact = '1 Mar 2026, 12:00 UTC';

test('a moment is told as it is compared, and exactly', () => {
  const page = renderToStaticMarkup(<Time value={{ iso, exact, relative: '2 hours ago' }} />);
  expect(page.replaceAll(/<[^>]*>/g, '')).toBe('2 hours ago (1 Mar 2026, 12:00 UTC)');
  expect(page).toContain(`dateTime="${iso}"`);
});

test('a moment that no words are right for is told exactly', () => {
  const page = renderToStaticMarkup(<Time value={{ iso, exact, relative: null }} />);
  expect(page.replaceAll(/<[^>]*>/g, '')).toBe(exact);
});

test('a line may not be broken between a moment and the dot after it, as it may after a block', () => {
  const page = renderToStaticMarkup(<Time value={{ iso, exact, relative: '2 hours ago' }} />);
  expect(page).not.toContain('inline-block');
});
