// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { sendForms } from './send-forms';

removeListenersAfterEach();

let isReached: (answer: boolean) => void;
let sent: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <form id="end" method="post"></form>
    <li><button form="end" name="handle" value="a" aria-label="Sign out A"
      data-pending="Signing out…" data-pending-name="Signing out A"><b>Sign out</b></button></li>
    <li><button form="end" name="handle" value="b">Sign out</button></li>
    <form id="find"><input name="q"><button>Show</button>
      <button formmethod="post" value="c">Hide</button></form>
    <form id="tab" method="post" target="_blank"><button value="d">Open</button></form>
    <p role="status" data-status></p>
    <template id="unreached"><p role="alert" data-unreached>Not reached</p></template>`;
  sent = [];
  const replies: ((answer: boolean) => void)[] = [];
  isReached = (answer) => replies.shift()?.(answer);
  sendForms(document, () => new Promise((resolve) => replies.push(resolve)));
  // What is let through goes to the server.
  addEventListener('submit', keepSent);
});

afterEach(() => {
  vi.useRealTimers();
});

function keepSent(event: SubmitEvent): void {
  if (!event.defaultPrevented) sent.push(event.submitter?.getAttribute('value') ?? '');
  event.preventDefault();
}

const button = (value: string) => document.querySelector<HTMLElement>(`[value=${value}]`)!;
const alerts = () => [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent);
const settle = () => vi.advanceTimersByTimeAsync(0);

test('a form is sent with the button that was pressed, once the portal is reached', async () => {
  button('b').click();
  expect(sent).toEqual([]);
  isReached(true);
  await settle();
  expect(sent).toEqual(['b']);
});

test('a form whose answer is a file is sent as the browser does, as the page stays', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<form method="post" data-download><button value="d">Save</button></form>',
  );
  button('d').click();
  expect(sent).toEqual(['d']);
  expect(button('d').hasAttribute('aria-disabled')).toBe(false);
});

test('the button says in its own words what is under way, and a status says it aloud', () => {
  button('a').focus();
  button('a').click();
  expect(button('a').textContent).toBe('Signing out…');
  expect(button('a').getAttribute('aria-label')).toBe('Signing out A');
  expect(button('a').getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button('a'));
  expect(document.querySelector('[data-status]')?.textContent).toBe('Signing out A');
});

test('another press of the same form sends nothing more, before and after it has gone out', async () => {
  button('a').click();
  button('a').click();
  button('b').click();
  isReached(true);
  await settle();
  button('a').click();
  isReached(true);
  await settle();
  expect(sent).toEqual(['a']);
});

test('a form that another one follows before the portal is reached is not sent any more', async () => {
  button('b').click();
  button('c').click();
  isReached(true);
  await settle();
  expect(sent).toEqual([]);
  isReached(true);
  await settle();
  expect(sent).toEqual(['c']);
});

test('a portal that is not reached leaves the button as it was, and says so beside it', async () => {
  const before = document.body.innerHTML;
  button('a').click();
  isReached(false);
  await settle();
  expect(sent).toEqual([]);
  expect(alerts()).toEqual(['Not reached']);
  const alert = document.querySelector('[role=alert]')!;
  expect(alert.previousElementSibling).toBe(button('a'));
  alert.remove();
  expect(document.body.innerHTML).toBe(before);
});

test('the next press takes the old message away, and sends', async () => {
  button('a').click();
  isReached(false);
  await settle();
  button('b').click();
  expect(alerts()).toEqual([]);
  isReached(true);
  await settle();
  expect(sent).toEqual(['b']);
});

test('a page out of the back/forward cache has nothing under way', async () => {
  button('a').click();
  isReached(true);
  await settle();
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(button('a').textContent).toBe('Sign out');
  button('a').click();
  isReached(true);
  await settle();
  expect(sent).toEqual(['a', 'a']);
});

test('a form whose page stays may be sent again after a while', async () => {
  button('a').click();
  isReached(true);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(button('a').textContent).toBe('Sign out');
  expect(document.querySelector('[data-status]')?.textContent).toBe('');
});

test('a form that only finds something is sent at once, but not without a connection', async () => {
  const show = document.querySelector<HTMLElement>('#find button')!;
  show.click();
  expect(sent).toEqual(['']);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  show.click();
  expect(sent).toEqual(['']);
  isReached(false);
  await settle();
  expect(alerts()).toEqual(['Not reached']);
});

test('a button that posts a form of another kind is sent as one that posts', async () => {
  button('c').click();
  expect(sent).toEqual([]);
  isReached(true);
  await settle();
  expect(sent).toEqual(['c']);
});

test('a form that something else has stopped is let alone', () => {
  document.querySelector('#end')!.addEventListener('submit', (event) => event.preventDefault());
  button('a').click();
  expect(button('a').getAttribute('aria-disabled')).toBeNull();
});

test('a form whose answer goes to another tab is sent at once, as a browser may take a later tab for unwanted', () => {
  button('d').click();
  expect(sent).toEqual(['d']);
  expect(button('d').hasAttribute('aria-disabled')).toBe(false);
});
