// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { sessionMark } from '~/sessions/session-query';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { keepSelection } from './keep-selection';
import { updatePage } from './update-page';

removeListenersAfterEach();

const [first, second] = ['a'.repeat(60), 'b'.repeat(60)] as [string, string];

beforeEach(() => {
  history.replaceState(null, '', '/account/sessions?q=chrome#found');
  document.body.innerHTML = `
    <form><input type="hidden" name="returnTo" value="/account/sessions?q=chrome"></form>
    <input type="checkbox" name="session" value="${first}">
    <input type="checkbox" name="session" value="${second}" checked>
    <button>Sign out selected<span data-selected-count data-most="4" data-full="At most 4."></span></button>
    <p data-status></p>
    <a data-place href="/account/sessions/x?q=chrome">Row</a>
    <a href="/account">Overview</a>`;
});

const box = () => document.querySelector<HTMLInputElement>('input[name=session]')!;
const addresses = () => [...document.querySelectorAll('a')].map(({ href }) => new URL(href).search);

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
