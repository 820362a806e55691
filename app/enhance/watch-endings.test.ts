// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { watchEndings } from './watch-endings';

removeListenersAfterEach();

interface State {
  open: number;
  latest?: string;
  /** What stands beside the line. */
  rest?: string;
}

function html({ open, latest = '10:00', rest = '' }: State): string {
  return `<main>${rest}<p data-open-endings="${open}" data-latest-ending="${latest}"
    data-all-confirmed="All confirmed">${open > 0 ? `${open} open` : ''}</p></main>`;
}

/** What the portal answers from now on; null while it cannot be reached. */
let answer: string | null;
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

function start(state: State): void {
  document.body.innerHTML = html(state);
  answer = html(state);
  watchEndings(document, () => {
    asked += 1;
    return Promise.resolve(
      answer === null ? null : new DOMParser().parseFromString(answer, 'text/html'),
    );
  });
}

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const line = () => document.querySelector('[data-open-endings]')?.textContent;

test('a page with nothing open asks nothing', async () => {
  start({ open: 0 });
  await wait(1000);
  expect(asked).toBe(0);
});

test('an open ending is asked about after 3, 4, 6, … seconds, and no more after ten times', async () => {
  start({ open: 1 });
  const expected = [3, 4, 6, 8, 10, 15, 20, 30, 30, 30];
  for (const [index, pause] of expected.entries()) {
    await wait(pause - 1);
    expect(asked).toBe(index);
    await wait(1);
    expect(asked).toBe(index + 1);
  }
  await wait(1000);
  expect(asked).toBe(10);
});

test('what has changed is shown, and the line says when all are confirmed', async () => {
  start({ open: 1, rest: '<ul><li id="a">a</li></ul>' });
  answer = html({ open: 0, rest: '<ul></ul>' });
  await wait(3);
  expect(document.querySelector('#a')).toBeNull();
  expect(line()).toBe('All confirmed');
  await wait(1000);
  expect(asked).toBe(1);
});

test('an ending that comes while the page asks begins the budget anew', async () => {
  start({ open: 1 });
  await wait(126);
  expect(asked).toBe(9);
  answer = html({ open: 1, latest: '10:02' });
  await wait(30);
  expect(asked).toBe(10);
  await wait(3);
  expect(asked).toBe(11);
  await wait(1000);
  expect(asked).toBe(20);
});

test('one of two that is confirmed begins nothing anew', async () => {
  start({ open: 2, latest: '10:02' });
  answer = html({ open: 1, latest: '10:00' });
  await wait(1000);
  expect(asked).toBe(10);
});

test('a portal that is not reached leaves the page as it is, and is asked again', async () => {
  start({ open: 1 });
  const before = document.body.innerHTML;
  answer = null;
  await wait(3);
  expect(document.body.innerHTML).toBe(before);
  answer = html({ open: 0 });
  await wait(4);
  expect(line()).toBe('All confirmed');
});

test('a page that does not speak of endings, such as an error, is not shown', async () => {
  start({ open: 1 });
  answer = '<main>The portal is not available</main>';
  await wait(3);
  expect(line()).toBe('1 open');
});

test('while a form is under way nothing changes', async () => {
  start({ open: 1, rest: '<button aria-disabled="true">Signing out…</button>' });
  answer = html({ open: 0, rest: '<button>Sign out</button>' });
  await wait(3);
  expect(document.querySelector('button')?.textContent).toBe('Signing out…');
});

test('nothing is asked while nobody looks, and then goes on', async () => {
  start({ open: 1 });
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await wait(1000);
  expect(asked).toBe(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await wait(3);
  expect(asked).toBe(1);
});
