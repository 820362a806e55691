// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage, updatePage } from './update-page';

const answerWith = (body: string, title = 'Title') =>
  new DOMParser().parseFromString(
    `<html><head><title>${title}</title></head><body>${body}</body></html>`,
    'text/html',
  );

describe('reading the page again', () => {
  function answer(status: number, text = '<main>new</main>') {
    const ask = vi.fn(() => Promise.resolve(new Response(text, { status })));
    vi.stubGlobal('fetch', ask);
    return ask;
  }

  test.each([200, 404, 410])('what is answered with %i is a page', async (status) => {
    answer(status);
    expect((await readPage())?.querySelector('main')?.textContent).toBe('new');
  });

  test.each([401, 403, 429, 500, 503])('what is answered with %i is none', async (status) => {
    answer(status);
    expect(await readPage()).toBeNull();
  });

  test('a way that leads elsewhere is not followed', async () => {
    const ask = answer(200);
    await readPage();
    expect(ask).toHaveBeenCalledWith(
      location.href,
      expect.objectContaining({ redirect: 'manual', cache: 'no-store' }),
    );
  });

  test('styles, which carry another nonce than this page’s, are not even parsed', async () => {
    answer(200, '<style nonce="other">p > b { color: red }</style><main>new</main>');
    const page = await readPage();
    expect(page?.querySelector('style')).toBeNull();
    expect(page?.querySelector('main')?.textContent).toBe('new');
  });

  test('a portal that is not reached gives no page', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect(await readPage()).toBeNull();
  });
});

describe('showing what was read', () => {
  const page = (rows: string) => `<header>H</header><main>${rows}</main><footer>F</footer>`;

  beforeEach(() => {
    document.body.innerHTML = `${page('<a href="/a">a</a>')}<div id="foreign">x</div>`;
  });

  test('all parts of the page and its title are as they were read', () => {
    const answer = answerWith('<header>h</header><main>m</main><footer>f</footer>', 'Other');
    expect(updatePage(document, answer)).toBe(true);
    expect(document.title).toBe('Other');
    expect(document.body.textContent).toBe('hmfx');
  });

  test('what others have put into the page is let alone', () => {
    updatePage(document, answerWith(page('m')));
    expect(document.querySelector('#foreign')?.textContent).toBe('x');
  });

  test('a page that is built otherwise is not shown', () => {
    expect(updatePage(document, answerWith('<main>signed out</main>'))).toBe(false);
    expect(document.body.textContent).toBe('HaFx');
  });

  test.each([
    ['next', '<a href="/a" id="a">a</a><a href="/c" id="c">c</a>', 'c'],
    ['last', '<a href="/a" id="a">a</a>', 'a'],
  ])('whoever was on what is gone is on the %s one', (_which, rows, expected) => {
    const three = ['a', 'b', 'c'].map((id) => `<a href="/${id}" id="${id}">${id}</a>`).join('');
    document.body.innerHTML = page(three);
    document.getElementById('b')!.focus();
    updatePage(document, answerWith(page(rows)));
    expect(document.activeElement?.id).toBe(expected);
  });
});
