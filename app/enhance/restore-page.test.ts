// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { restorePage } from './restore-page';

removeListenersAfterEach();

let reading: Promise<Document | null>;
let gone: string[];

const answerWith = (html: string) =>
  Promise.resolve(new DOMParser().parseFromString(html, 'text/html'));

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.style.visibility = '';
  document.body.innerHTML = '<main><div id="result" data-stays>Done</div>old</main>';
  gone = [];
  vi.spyOn(location, 'replace').mockImplementation((address) => void gone.push(String(address)));
  restorePage(document, () => reading);
});

const fire = (type: string, persisted: boolean) =>
  dispatchEvent(Object.assign(new Event(type), { persisted }));
const isHidden = () => document.documentElement.style.visibility === 'hidden';

async function leaveAndReturn(): Promise<void> {
  fire('pagehide', true);
  fire('pageshow', true);
  await Promise.resolve();
  await Promise.resolve();
}

test('a page that comes back shows what is so now, and not what came of an act', async () => {
  reading = answerWith('<html lang="en"><body><main>new</main></body></html>');
  await leaveAndReturn();
  expect(document.querySelector('main')?.textContent).toBe('new');
  expect(isHidden()).toBe(false);
  expect(gone).toEqual([]);
});

test('nothing is seen before that', async () => {
  reading = new Promise(() => {});
  await leaveAndReturn();
  expect(isHidden()).toBe(true);
});

test.each([
  ['cannot be read', () => Promise.resolve(null)],
  ['is in another language', () => answerWith('<html lang="de"><main>neu</main></html>')],
  ['is built otherwise', () => answerWith('<html lang="en"><header></header><main></main></html>')],
])('a page that %s is loaded as a whole, and stays hidden until then', async (_why, read) => {
  reading = read();
  await leaveAndReturn();
  expect(gone).toEqual([location.pathname + location.search]);
  expect(isHidden()).toBe(true);
});

test('a page that is loaded in the common way, or left for good, is let alone', async () => {
  reading = Promise.resolve(null);
  fire('pageshow', false);
  fire('pagehide', false);
  await Promise.resolve();
  expect(isHidden()).toBe(false);
  expect(gone).toEqual([]);
});
