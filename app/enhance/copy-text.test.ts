// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { removeListenersAfterEach } from '../../tests/page-listeners';
import { copyText } from './copy-text';
import { eventually } from '../../tests/eventually';

removeListenersAfterEach();

beforeEach(() => {
  document.body.innerHTML = `
    <p id="code"> ABCD </p>
    <button hidden data-copy="code" data-copied="Copied">Copy</button>
    <button hidden data-print>Print</button>
    <p role="status" data-status></p>`;
});

const button = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);

test('buttons that only a script answers are shown by it', () => {
  copyText(document);
  expect(button('copy').hidden).toBe(false);
  expect(button('print').hidden).toBe(false);
});

test('a text is copied as it is read, and the button and a status say so', async () => {
  const write = clipboard(() => Promise.resolve());
  copyText(document);
  button('copy').click();
  expect(write).toHaveBeenCalledWith('ABCD');
  await eventually(() => expect(button('copy').textContent).toBe('Copied'));
  expect(document.querySelector('[data-status]')?.textContent).toBe('Copied');
});

test('a text that may not be copied is selected instead', async () => {
  clipboard(() => Promise.reject(new Error('not allowed')));
  copyText(document);
  button('copy').click();
  await eventually(() => expect(String(getSelection())).toContain('ABCD'));
  expect(button('copy').textContent).toBe('Copy');
});

test('a page is printed', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  copyText(document);
  button('print').click();
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
