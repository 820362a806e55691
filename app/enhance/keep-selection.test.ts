// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkboxName, sessionMark } from '~/sessions/session-query';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { keepSelection } from './keep-selection';
import { rememberChange } from './selection-of-tab';
import { updatePage } from './update-page';

removeListenersAfterEach();

const [first, second] = ['a'.repeat(60), 'b'.repeat(60)] as [string, string];

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/account/sessions?q=chrome#found');
  document.body.innerHTML = `
    <form><input type="hidden" name="returnTo" value="/account/sessions?q=chrome"></form>
    <input type="checkbox" name="${checkboxName(first)}">
    <input type="checkbox" name="${checkboxName(second)}" checked>
    <button>Sign out selected<span data-selected-count data-most="4" data-full="At most 4."></span></button>
    <p data-status></p>
    <a data-place href="/account/sessions/x?q=chrome">Row</a>
    <a href="/account">Overview</a>
    <a data-clears href="#">Clear</a>`;
});

const box = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!;
const addresses = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('a:not([data-clears])')].map(
    ({ href }) => new URL(href).search,
  );

function select(isSelected: boolean): void {
  box().checked = isSelected;
  box().dispatchEvent(new Event('change', { bubbles: true }));
}

test('what is selected stands in the address, by the marks that the server reads', () => {
  keepSelection(document);
  select(true);
  expect(location.search).toBe(`?q=chrome&selected=${sessionMark(first)}.${sessionMark(second)}`);
  expect(location.hash).toBe('#found');
});

test('what is selected no more leaves the address', () => {
  keepSelection(document);
  document.querySelectorAll('input')[2]!.checked = false;
  select(false);
  expect(location.search).toBe('?q=chrome');
});

test('links that keep the place take it along, others do not', () => {
  keepSelection(document);
  expect(addresses()).toEqual([`?q=chrome&selected=${sessionMark(second)}`, '']);
});

test('a change of language leads back to it', () => {
  keepSelection(document);
  const field = document.querySelector<HTMLInputElement>('[name=returnTo]');
  expect(field?.value).toBe(`/account/sessions?q=chrome&selected=${sessionMark(second)}`);
});

test('how many are selected is said, with those on other pages', () => {
  document.body.insertAdjacentHTML('beforeend', '<input name="selected" value="c.d">');
  keepSelection(document);
  expect(document.querySelector('button')?.textContent).toBe('Sign out selected\u00a0(3)');
  select(true);
  expect(document.querySelector('button')?.textContent).toBe('Sign out selected\u00a0(4)');
});

test('how many are selected is said again when the page shows another reading', () => {
  keepSelection(document);
  document.querySelector('[data-selected-count]')!.textContent = '';
  updatePage(document, new DOMParser().parseFromString('<title>Sessions</title>', 'text/html'));
  expect(document.querySelector('button')?.textContent).toBe('Sign out selected\u00a0(1)');
});

test('no more is selected than an address holds, and the page says so', () => {
  document.body.insertAdjacentHTML('beforeend', '<input name="selected" value="c.d.e">');
  keepSelection(document);
  select(true);
  expect(box().checked).toBe(false);
  expect(document.querySelector('[data-status]')?.textContent).toBe('At most 4.');
  expect(document.querySelector('button')?.textContent).toContain('At most 4.');
});

test('a page without boxes keeps its address', () => {
  document.body.innerHTML = '<a data-place href="/account/sessions">All</a>';
  history.replaceState(null, '', '/account/sessions?selected=x');
  keepSelection(document);
  expect(location.search).toBe('?selected=x');
});

describe('a page that the browser goes back to', () => {
  let sentTo: string[];

  beforeEach(() => {
    sentTo = [];
    vi.spyOn(location, 'replace').mockImplementation(
      (address) => void sentTo.push(String(address)),
    );
  });

  /** Opens the list, where only the second one is selected. */
  function open(type: 'navigate' | 'back_forward'): void {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { type } as PerformanceNavigationTiming,
    ]);
    keepSelection(document);
  }

  const latest = '/account/sessions?q=chrome&selected=c.d';

  test('shows what was selected since', () => {
    rememberChange([sessionMark(second)], ['c', 'd']);
    open('back_forward');
    expect(sentTo).toEqual([latest]);
  });

  test('shows it out of the back/forward cache too', () => {
    open('navigate');
    rememberChange([sessionMark(second)], ['c', 'd']);
    expect(sentTo).toEqual([]);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(sentTo).toEqual([latest]);
  });

  test('shows what the page before it was told', () => {
    open('navigate');
    select(true);
    box().checked = false;
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(sentTo).toEqual([
      `/account/sessions?q=chrome&selected=${sessionMark(first)}.${sessionMark(second)}`,
    ]);
  });

  test('shows that the selection was cleared', () => {
    open('navigate');
    document.querySelector<HTMLElement>('[data-clears]')!.click();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(sentTo).toEqual(['/account/sessions?q=chrome']);
  });
});
