// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { followNewTab } from './follow-new-tab';

removeListenersAfterEach();

let wentTo: string[];
let isHidden: boolean;

beforeEach(() => {
  document.body.innerHTML = `
    <form id="new" method="post" target="_blank" data-afterwards="/done"></form>
    <form id="same" method="post" data-afterwards="/done"></form>`;
  isHidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  wentTo = [];
  followNewTab(document, (url) => wentTo.push(url));
});

function send(id: string): void {
  document.getElementById(id)!.dispatchEvent(new Event('submit', { bubbles: true }));
}

function show(isShown: boolean): void {
  isHidden = !isShown;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('whoever comes back from the new tab is led on', () => {
  send('new');
  show(false);
  expect(wentTo).toEqual([]);
  show(true);
  expect(wentTo).toEqual(['/done']);
});

test('that happens once', () => {
  send('new');
  show(false);
  show(true);
  show(false);
  show(true);
  expect(wentTo).toEqual(['/done']);
});

test('whoever opened no new tab is led nowhere', () => {
  send('same');
  show(false);
  show(true);
  expect(wentTo).toEqual([]);
});
