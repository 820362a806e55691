// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { morph } from './morph';

let page: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  page = document.querySelector('main')!;
});

/** Shows one page, lets a person do something, and then looks again. */
function lookAgain(before: string, after: string, act: () => void = () => {}): void {
  page.innerHTML = before;
  act();
  const answer = new DOMParser().parseFromString(`<main>${after}</main>`, 'text/html');
  morph(page, answer.querySelector('main')!);
}

const row = (id: string, words = id) =>
  `<li id="${id}"><input type="checkbox"><b>${words}</b><details><summary>More</summary></details></li>`;
const list = (...rows: string[]) => `<ul>${rows.join('')}</ul>`;
const inRow = (id: string, what: string) => page.querySelector<HTMLInputElement>(`#${id} ${what}`)!;

test.each([
  ['words that changed', '<p>Two left</p>', '<p>One left</p>'],
  ['an attribute that changed', '<p class="a" lang="en">x</p>', '<p class="b" dir="ltr">x</p>'],
  ['something new between', '<h1>x</h1><p>b</p>', '<h1>x</h1><section>a</section><p>b</p>'],
  ['something gone from the middle', '<p>a</p><ul></ul><p>b</p>', '<p>a</p><p>b</p>'],
  ['another order of rows', list(row('a'), row('b'), row('c')), list(row('c'), row('a'), row('b'))],
  ['text beside elements', 'one <b>two</b> three', 'one <b>2</b> and <i>3</i>'],
  ['nothing at all', '<p>x</p>', ''],
])('%s is taken over', (_what, before, after) => {
  lookAgain(before, after);
  expect(page.innerHTML).toBe(after);
});

test('a checked box stays checked, though rows above it went and came', () => {
  lookAgain(list(row('a'), row('b'), row('c')), list(row('new'), row('c'), row('b')), () => {
    inRow('c', 'input').checked = true;
  });
  expect(inRow('c', 'input').checked).toBe(true);
  expect(inRow('b', 'input').checked).toBe(false);
});

test('what a person has opened stays open, and what they have closed stays closed', () => {
  const panels = (first: string, second: string) =>
    `<details id="a"${first}>${first}</details><details id="b"${second}>x</details>`;
  lookAgain(panels('', ' open=""'), panels('', ' open=""'), () => {
    page.querySelector('#a')!.setAttribute('open', '');
    page.querySelector('#b')!.removeAttribute('open');
  });
  expect(page.querySelector('#a')!.hasAttribute('open')).toBe(true);
  expect(page.querySelector('#b')!.hasAttribute('open')).toBe(false);
});

test('what was typed stays', () => {
  const field = '<label>Search <input type="search" value="from the address"></label>';
  lookAgain(`<p>a</p>${field}`, `<p>b</p>${field}`, () => {
    page.querySelector('input')!.value = 'half a wo';
  });
  expect(page.querySelector('input')!.value).toBe('half a wo');
});

test('the focus stays where it is, though a row above it has gone', () => {
  lookAgain(list(row('a'), row('b'), row('c')), list(row('b', 'other words'), row('c')), () => {
    inRow('b', 'input').focus();
  });
  expect(document.activeElement).toBe(inRow('b', 'input'));
});

test('sections are told apart by what names them', () => {
  const section = (name: string) =>
    `<section aria-labelledby="${name}"><h2 id="${name}">${name}</h2><input></section>`;
  lookAgain(section('one') + section('two'), section('two'), () => {
    page.querySelectorAll('input')[1]!.value = 'typed in two';
  });
  expect(page.querySelector('input')!.value).toBe('typed in two');
});

test('what is told once stays', () => {
  const once = '<p data-stays="">Signed out.</p>';
  lookAgain(`${once}<h1>a</h1>`, '<h1>b</h1>');
  expect(page.innerHTML).toBe(`${once}<h1>b</h1>`);
});

test('a page that is the same is let alone', async () => {
  const same = list(row('a'), row('b'));
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void changes.push(...records));
  page.innerHTML = same;
  await Promise.resolve();
  observer.observe(page, { attributes: true, childList: true, characterData: true, subtree: true });
  const answer = new DOMParser().parseFromString(`<main>${same}</main>`, 'text/html');
  morph(page, answer.querySelector('main')!);
  await Promise.resolve();
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
});
