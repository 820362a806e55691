// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { rereadPage } from './reread-page';

removeListenersAfterEach();

const waiting = '<main><p data-reread>Not finished yet</p></main>';
const done = '<main><p>Added</p></main>';

/** What the portal answers from now on; null while it cannot be reached. */
let answer: string | null;
let asked: number;
let isHidden: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  answer = waiting;
  isHidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
});

afterEach(() => {
  vi.useRealTimers();
});

function start(html: string, answering = Promise.resolve()): void {
  document.body.innerHTML = html;
  rereadPage(document, async () => {
    asked += 1;
    await answering;
    return answer === null ? null : new DOMParser().parseFromString(answer, 'text/html');
  });
}

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

async function show(isShown: boolean): Promise<void> {
  isHidden = !isShown;
  document.dispatchEvent(new Event('visibilitychange'));
  await wait(0);
}

test('a page that waits for nothing asks nothing', async () => {
  start(done);
  await show(false);
  await show(true);
  await wait(1000);
  expect(asked).toBe(0);
});

test('a page may say how soon it wants to look first', async () => {
  start('<main><p data-reread="1">Not read yet</p></main>');
  await wait(1);
  expect(asked).toBe(1);
});

test('a page that waits looks now and then, and no more after a while', async () => {
  start(waiting);
  await wait(9);
  expect(asked).toBe(0);
  await wait(1);
  expect(asked).toBe(1);
  await wait(10_000);
  expect(asked).toBe(7);
});

test('it looks at once when the person comes back, and not while they are away', async () => {
  start(waiting);
  await show(false);
  await wait(1000);
  expect(asked).toBe(0);
  await show(true);
  expect(asked).toBe(1);
});

test('it asks once where the person comes back again before it is answered', async () => {
  let giveAnswer = () => {};
  start(waiting, new Promise((resolve) => (giveAnswer = resolve)));
  for (let times = 0; times < 2; times += 1) {
    await show(false);
    await show(true);
  }
  expect(asked).toBe(1);
  giveAnswer();
  await wait(0);
  await show(true);
  expect(asked).toBe(2);
});

test('it shows what has come of it, and asks no more', async () => {
  start(waiting);
  answer = done;
  await wait(1000);
  expect(document.body.textContent).toContain('Added');
  expect(asked).toBe(1);
});

test('it asks again after it reached nobody', async () => {
  start(waiting);
  answer = null;
  await wait(10);
  answer = done;
  await wait(15);
  expect(document.body.textContent).toContain('Added');
});
