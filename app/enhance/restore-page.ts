import { readPage, updatePage } from './update-page';

/**
 * Lets a page out of the back/forward cache only after it has been read anew, since much may have happened in the
 * meantime: above all, the person may have signed out. What was selected, typed and opened is there again.
 */
export function restorePage(page: Document, read = readPage): void {
  const { style } = page.documentElement;
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) style.visibility = 'hidden';
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void readAnew();
  });

  async function readAnew(): Promise<void> {
    const answer = await read();
    // What came of an act was said when the page was here first.
    page.querySelector('#result')?.remove();
    if (answer !== null && isAlike(page, answer) && updatePage(page, answer)) style.visibility = '';
    // Without the fragment, as an address that differs in nothing else would load nothing.
    else location.replace(location.pathname + location.search);
  }
}

/** Whether both are in one language and one theme, which a page is made in as a whole. */
function isAlike(page: Document, answer: Document): boolean {
  const [one, other] = [page.documentElement, answer.documentElement];
  return one.lang === other.lang && one.dataset.theme === other.dataset.theme;
}
