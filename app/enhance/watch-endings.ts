import { readPage, updatePage } from './update-page';

/** When the page asks again, in seconds after it last did; after the last of them it is left to a reload. */
const pausesInSeconds = [3, 4, 6, 8, 10, 15, 20, 30, 30, 30];

/**
 * Asks quietly whether endings are confirmed, while some are not and the page is looked at. The line that counts them
 * (`data-open-endings`, with the time of the latest in `data-latest-ending`) says at last that all are. An ending that
 * was not there before is asked about as often as the first one.
 */
export function watchEndings(page: Document, read = readPage): void {
  let tries = 0;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const line = () => page.querySelector<HTMLElement>('[data-open-endings]');
  const openCount = () => Number(line()?.dataset.openEndings ?? 0);
  const latest = () => line()?.dataset.latestEnding ?? '';

  function plan(): void {
    clearTimeout(timer);
    const pause = pausesInSeconds[tries];
    if (openCount() === 0 || pause === undefined || page.hidden || isAsking) return;
    timer = setTimeout(() => void ask(), pause * 1000);
  }

  async function ask(): Promise<void> {
    tries += 1;
    isAsking = true;
    const answer = await read();
    isAsking = false;
    if (answer !== null) show(answer);
    plan();
  }

  function show(answer: Document): void {
    const isBusy = page.querySelector(':is(button, input)[aria-disabled]') !== null;
    if (isBusy || answer.querySelector('[data-open-endings]') === null) return;
    const before = latest();
    const hadOpen = openCount() > 0;
    if (!updatePage(page, answer)) return;
    if (openCount() === 0) {
      if (hadOpen) line()?.replaceChildren(line()?.dataset.allConfirmed ?? '');
    } else if (latest() > before) tries = 0;
  }

  page.addEventListener('visibilitychange', plan);
  plan();
}
