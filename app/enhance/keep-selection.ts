import { pageUpdated } from './update-page';

/**
 * Keeps what is selected in the list in the page's address, so that it is still selected after a reload, on the way
 * back, and wherever a link of the page leads that keeps the place; and says how many are selected.
 *
 * Without it, the buttons of the list's form take the selection along (`docs/decisions/044`).
 */
export function keepSelection(page: Document): void {
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'session') change(page, target);
  });
  page.addEventListener(pageUpdated, () => update(page));
  update(page);
}

/** As many letters of a handle stand for it in an address (`sessionMark`). */
const markLength = 16;

/** What is more than an address holds is not selected, and the page says why. */
function change(page: Document, box: HTMLInputElement): void {
  const count = page.querySelector<HTMLElement>('[data-selected-count]');
  const isOver = box.checked && marksOf(page).length > Number(count?.dataset.most ?? Infinity);
  if (isOver) box.checked = false;
  update(page);
  const words = isOver ? (count?.dataset.full ?? '') : '';
  page.querySelector('[data-status]')?.replaceChildren(words);
  if (isOver) count?.append(` ${words}`);
}

function marksOf(page: Document): string[] {
  const elsewhere = page.querySelector<HTMLInputElement>('input[name=selected]')?.value ?? '';
  return [
    ...elsewhere.split('.').filter((mark) => mark !== ''),
    ...[...page.querySelectorAll<HTMLInputElement>('input[name=session]')]
      .filter((box) => box.checked)
      .map((box) => box.value.slice(0, markLength)),
  ];
}

function update(page: Document): void {
  if (page.querySelector('input[name=session]') === null) return;
  const marks = marksOf(page);
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
