import { readPage, updatePage } from './update-page';

/** When the page looks again while it is looked at, in seconds after it last did; then it is left to the person. */
const pausesInSeconds = [10, 15, 20, 30, 30, 60, 60];

/**
 * Shows what has come of something that is done elsewhere, as long as the page says by `data-reread` that it waits for
 * it: at once when the person comes back to the page, and now and then while they look at it; the first time after
 * as many seconds as the attribute says, if any. A link that says so leads to the reading that has it.
 */
export function rereadPage(page: Document, read = readPage): void {
  let tries = 0;
  let isReading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waiting = () => page.querySelector<HTMLElement>('[data-reread]');
  const isWaiting = () => waiting() !== null;
  const firstPause = () => Number(waiting()?.dataset.reread) || pausesInSeconds[0];

  function plan(): void {
    clearTimeout(timer);
    const pause = tries === 0 ? firstPause() : pausesInSeconds[tries];
    if (!isWaiting() || page.hidden || pause === undefined) return;
    timer = setTimeout(() => void look(), pause * 1000);
  }

  async function look(): Promise<void> {
    if (isReading) return;
    tries += 1;
    isReading = true;
    const answer = await read(waiting()?.getAttribute('href') ?? undefined);
    isReading = false;
    if (answer !== null) updatePage(page, answer);
    plan();
  }

  page.addEventListener('visibilitychange', () => {
    if (page.hidden || !isWaiting()) return clearTimeout(timer);
    tries = 0;
    void look();
  });
  plan();
}
