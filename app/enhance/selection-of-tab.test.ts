// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { changedSince, rememberChange } from './selection-of-tab';

beforeEach(() => sessionStorage.clear());

test('what was selected on one page after another is known to each of them', () => {
  rememberChange([], ['a']);
  rememberChange([], ['a', 'b']);
  rememberChange(['b', 'a'], ['b', 'a', 'c']);
  expect(changedSince([])).toEqual(['a', 'b', 'c']);
  expect(changedSince(['a', 'b'])).toEqual(['a', 'b', 'c']);
});

test('what is selected no more is known too', () => {
  rememberChange(['a', 'b'], ['b']);
  rememberChange(['b'], []);
  expect(changedSince(['b', 'a'])).toEqual([]);
});

test('a page that shows it already has nothing to change', () => {
  rememberChange(['a'], ['a', 'b']);
  expect(changedSince(['b', 'a'])).toBeNull();
});

test('what was selected in another list stays there', () => {
  rememberChange(['a'], ['a', 'b']);
  rememberChange([], ['c']);
  expect(changedSince(['a'])).toBeNull();
  expect(changedSince([])).toEqual(['c']);
});

test('a browser that stores nothing, and one that holds something else, change nothing', () => {
  sessionStorage.setItem('selection', '{');
  expect(changedSince(['a'])).toBeNull();
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => rememberChange(['a'], [])).not.toThrow();
  expect(changedSince(['a'])).toBeNull();
  vi.unstubAllGlobals();
});
