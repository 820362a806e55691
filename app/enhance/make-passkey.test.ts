// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { makePasskey } from './make-passkey';
import { eventually } from '../../tests/eventually';

removeListenersAfterEach();

const options = { challenge: 'abc', rp: { id: 'example.com', name: 'Example' } };
const made = { id: 'key-1', type: 'public-key' };
const problems = ['unsupported', 'cancelled', 'known', 'address', 'device', 'failed'];

function showPage({ waits = false, asks = false } = {}) {
  document.body.innerHTML = `
    <form method="post" ${waits ? 'data-passkey-waits' : ''}>
      <input type="hidden" name="passkey" />
      <button>Create passkey</button>
    </form>
    <p class="without-script"></p>
    ${problems.map((name) => `<p hidden data-passkey-problem="${name}"></p>`).join('')}`;
  form().dataset.passkey = asks ? '' : JSON.stringify(options);
  sent.length = 0;
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) sent.push(field().value);
    event.preventDefault();
  });
}

const sent: string[] = [];
const form = () => document.querySelector('form')!;
const field = () => document.querySelector<HTMLInputElement>('input[name=passkey]')!;
const press = () => document.querySelector('button')!.click();
const told = () =>
  [...document.querySelectorAll<HTMLElement>('[data-passkey-problem]')]
    .filter(({ hidden }) => !hidden)
    .map((words) => words.dataset.passkeyProblem);
const isSupported = () => true;
const failing = (name: string) => (): Promise<object> =>
  Promise.reject(Object.assign(new Error('What the browser says.'), { name }));

beforeEach(() => showPage());

test('the browser is asked at once, by what the form asks for, and what it made is sent', async () => {
  const make = vi.fn(async () => made);
  makePasskey(document, { make, isSupported });
  await eventually(() => expect(sent).toEqual([JSON.stringify(made)]));
  expect(make).toHaveBeenCalledExactlyOnceWith(options);
});

test('what is for browsers without a script goes', () => {
  makePasskey(document, { make: () => new Promise(() => {}), isSupported });
  expect(document.querySelector<HTMLElement>('.without-script')!.hidden).toBe(true);
});

test('after a refusal, it waits for the button', async () => {
  showPage({ waits: true });
  const make = vi.fn(async () => made);
  makePasskey(document, { make, isSupported });
  expect(make).not.toHaveBeenCalled();
  press();
  await eventually(() => expect(sent).toEqual([JSON.stringify(made)]));
});

test.each([
  ['NotAllowedError', 'cancelled'],
  ['AbortError', 'cancelled'],
  ['InvalidStateError', 'known'],
  ['SecurityError', 'address'],
  ['ConstraintError', 'device'],
  ['NotSupportedError', 'device'],
  ['TypeError', 'failed'],
])('a %s of the browser is told as “%s”, and nothing is sent', async (name, problem) => {
  makePasskey(document, { make: failing(name), isSupported });
  await eventually(() => expect(told()).toEqual([problem]));
  expect(sent).toEqual([]);
});

test('options that are none are told, and nothing is sent', async () => {
  form().dataset.passkey = '{';
  makePasskey(document, { make: async () => made, isSupported });
  await eventually(() => expect(told()).toEqual(['failed']));
  expect(sent).toEqual([]);
});

test('whoever has cancelled tries again by the button, and the problem is told no more', async () => {
  const make = vi.fn(failing('NotAllowedError'));
  makePasskey(document, { make, isSupported });
  await eventually(() => expect(told()).toEqual(['cancelled']));
  make.mockImplementation(async () => made);
  press();
  await eventually(() => expect(sent).toEqual([JSON.stringify(made)]));
  expect(told()).toEqual([]);
});

test('while the browser asks, the button asks no second time', () => {
  const make = vi.fn(() => new Promise<object>(() => {}));
  makePasskey(document, { make, isSupported });
  press();
  expect(make).toHaveBeenCalledOnce();
});

test('a page that comes back from the back/forward cache sends no old passkey', async () => {
  const make = vi.fn(async () => made);
  makePasskey(document, { make, isSupported });
  await eventually(() => expect(sent).toHaveLength(1));
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(field().value).toBe('');
});

test('a browser without passkeys says so, and has no button', () => {
  makePasskey(document, { make: async () => made, isSupported: () => false });
  expect(told()).toEqual(['unsupported']);
  expect(document.querySelector('button')!.hidden).toBe(true);
});

test('the form that leads to another asks the browser for nothing', () => {
  showPage({ asks: true });
  const make = vi.fn(async () => made);
  makePasskey(document, { make, isSupported });
  press();
  expect(make).not.toHaveBeenCalled();
  expect(sent).toEqual(['']);
});

test('the browser itself is asked where nothing else is given', () => {
  makePasskey(document);
  expect(told()).toEqual(['unsupported']);
});
