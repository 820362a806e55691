import { pageUpdated } from './update-page';
import { changedSince, rememberChange } from './selection-of-tab';

/**
 * Keeps what is selected in the list in the page's address, so that it is still selected after a reload and wherever
 * a link of the page leads that keeps the place; and says how many are selected. A page that the browser goes back to
 * shows what was selected since it was left.
 *
 * Without it, the buttons of the list's form take the selection along (`docs/decisions/044`).
 */
export function keepSelection(page: Document): void {
  let shown = marksOf(page);
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && isBox(target))) return;
    change(page, target);
    rememberChange(shown, marksOf(page));
  });
  page.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('[data-clears]')) rememberChange(shown, []);
  });
  page.addEventListener(pageUpdated, () => {
    shown = marksOf(page);
    update(page);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) showLatest(page);
  });
  if (wayOfLoading() === 'back_forward') showLatest(page);
  update(page);
}

function showLatest(page: Document): void {
  const later = page.querySelector(boxes) === null ? null : changedSince(marksOf(page));
  if (later === null) return;
  const address = addressWith(later);
  location.replace(address.pathname + address.search);
}

const prefix = 'session.';
const boxes = `input[name^="${prefix}"]`;
const isBox = (element: HTMLInputElement) => element.matches(boxes);

function wayOfLoading(): string {
  const [loading] = performance.getEntriesByType('navigation');
  return (loading as PerformanceNavigationTiming | undefined)?.type ?? '';
}

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
    ...[...page.querySelectorAll<HTMLInputElement>(boxes)]
      .filter((box) => box.checked)
      .map((box) => box.name.slice(prefix.length)),
  ];
}

function update(page: Document): void {
  if (page.querySelector(boxes) === null) return;
  const marks = marksOf(page);
  for (const count of page.querySelectorAll('[data-selected-count]'))
    count.textContent = marks.length === 0 ? '' : `\u00a0(${marks.length})`;

  const address = addressWith(marks);
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

/** The page's own address, where these are selected. */
function addressWith(marks: readonly string[]): URL {
  const address = new URL(location.href);
  for (const name of [...address.searchParams.keys()])
    if (name.startsWith(prefix)) address.searchParams.delete(name);
  setSelected(address, marks);
  return address;
}

function setSelected({ searchParams }: URL, marks: readonly string[]): void {
  if (marks.length === 0) searchParams.delete('selected');
  else searchParams.set('selected', marks.join('.'));
}
