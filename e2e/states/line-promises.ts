import { expect, type Page } from 'playwright/test';

/**
 * No line begins with the dot that stands between two facts, however narrow the page is: the dot belongs to the fact
 * before it.
 */
export async function expectNoLeadingDot(page: Page): Promise<void> {
  const begun = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);

    const boxOf = (text: Text, index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect();
    };
    /** The letter that is seen before this one; what is only read aloud has a box of one pixel. */
    const boxBefore = (place: number, from: number): DOMRect | null => {
      for (let at = place; at >= 0; at -= 1) {
        const text = texts[at]!;
        for (let index = (at === place ? from : text.length) - 1; index >= 0; index -= 1) {
          const box = /\s/.test(text.data[index]!) ? null : boxOf(text, index);
          if (box !== null && box.width > 1) return box;
        }
      }
      return null;
    };
    const linesWithDot = () =>
      texts.flatMap((text, place) =>
        [...text.data.matchAll(/·/g)]
          .map(({ index }) => ({ dot: boxOf(text, index), before: boxBefore(place, index) }))
          .filter(({ dot, before }) => before !== null && dot.top >= before.bottom - 1)
          .map(() => text.parentElement?.textContent ?? ''),
      );
    const main = document.querySelector('main')!;
    const lines = new Set<string>();
    for (let width = 320; width > 256; width -= 4) {
      main.style.maxWidth = `${width}px`;
      for (const line of linesWithDot()) lines.add(line);
    }
    main.style.maxWidth = '';
    return [...lines];
  });
  expect.soft(begun, 'lines that begin with a dot').toEqual([]);
}
