import { pageUpdated } from './update-page';

/**
 * Keeps what is selected in the list in the page's address, so that it is still selected after a reload, on the way
 * back, and wherever a link of the page leads that keeps the place; and says how many are selected.
 *
 * Without it, the buttons of the list's form take the selection along (`docs/decisions/044`).
 */
export function keepSelection(page: Document): void {
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'session') update(page);
  });
  page.addEventListener(pageUpdated, () => update(page));
  update(page);
}

/** As many letters of a handle stand for it in an address (`sessionMark`). */
const markLength = 16;

function update(page: Document): void {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('input[name=session]')];
  if (boxes.length === 0) return;
  const elsewhere = page.querySelector<HTMLInputElement>('input[name=selected]')?.value ?? '';
  const marks = [
    ...elsewhere.split('.').filter((mark) => mark !== ''),
    ...boxes.filter((box) => box.checked).map((box) => box.value.slice(0, markLength)),
  ];
  for (const count of page.querySelectorAll('[data-selected-count]'))
    count.textContent = marks.length === 0 ? '' : `\u00a0(${marks.length})`;

  const address = new URL(location.href);
  address.searchParams.delete('session');
  setSelected(address, marks);
  const path = address.pathname + address.search + address.hash;
  if (address.href !== location.href) history.replaceState(history.state, '', path);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-place]')) {
    const target = new URL(link.href);
    setSelected(target, marks);
    link.href = target.pathname + target.search + target.hash;
  }
  for (const field of page.querySelectorAll<HTMLInputElement>('input[name=returnTo]'))
    field.value = address.pathname + address.search;
}

function setSelected({ searchParams }: URL, marks: readonly string[]): void {
  if (marks.length === 0) searchParams.delete('selected');
  else searchParams.set('selected', marks.join('.'));
}
