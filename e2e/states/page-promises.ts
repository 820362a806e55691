import { expect, type Page } from 'playwright/test';

/**
 * What every page promises, each promise a function of its own. They are softly expected, so that a page which
 * breaks one is held to the others all the same.
 */

/**
 * Landmarks once each at most, one heading of level 1, no level skipped, and nothing outside of a landmark; and
 * everything to be pressed or filled in has a name.
 */
export async function expectStructure(page: Page): Promise<void> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim());
  const count = (landmark: string) =>
    lines.filter((line) => new RegExp(`^- ${landmark}(?:[ :]|$)`).test(line)).length;
  expect.soft(count('main'), 'main').toBe(1);
  for (const landmark of ['banner', 'contentinfo'])
    expect.soft(count(landmark), landmark).toBeLessThanOrEqual(1);
  const levels = lines.flatMap((line) => {
    const level = /^- '?heading\b.*\[level=(\d)\]/.exec(line)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
  expect.soft(levels[0]).toBe(1);
  expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
  const skipped = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1);
  expect.soft(skipped, 'levels that follow one more than a step above').toEqual([]);
  const controls = /^- '?(?:link|button|combobox|checkbox|radio|searchbox|textbox)\b(?! ["/])/;
  const nameless = lines.filter((line) => controls.test(line));
  expect.soft(nameless, 'without a name').toEqual([]);
  const outside = await page.evaluate(() =>
    [...document.body.children]
      .filter(
        (element) => !element.matches('header, main, footer, script, link, template, [hidden]'),
      )
      .filter((element) => !element.matches('a[href="#content"], [role=status]'))
      .map(({ outerHTML }) => outerHTML),
  );
  expect.soft(outside, 'outside of every landmark').toEqual([]);
}

/** The title, which is there once, where one is given, and the language with its direction. */
export async function expectHead(
  page: Page,
  { title, lang }: { title?: string; lang: string },
): Promise<void> {
  const head = await page.evaluate(() => ({
    titles: [...document.querySelectorAll('title')].map(({ textContent }) => textContent),
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  const titles = title === undefined ? [expect.any(String)] : [title];
  expect.soft(head).toEqual({ titles, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
}

/** Of what the page has below its navigation, two controls of one name lead to the same place or send the same. */
export async function expectDistinctNames(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const snapshot = await main.ariaSnapshot();
  for (const role of ['link', 'button', 'checkbox'] as const) {
    const controls = new RegExp(String.raw`^\s*- '?${role}\b(?: ("(?:[^"\\]|\\.)*"))?`, 'gm');
    const names = [...snapshot.matchAll(controls)].map(([, name]) => name ?? '');
    if (new Set(names).size === names.length) continue;
    const targets = await main.getByRole(role).evaluateAll(targetsOf);
    expect.soft(names, `${role}: names and targets`).toHaveLength(targets.length);
    const targetsByName = new Map<string, Set<string>>();
    for (const [index, name] of names.entries())
      targetsByName.set(name, (targetsByName.get(name) ?? new Set()).add(targets[index] ?? ''));
    const ambiguous = [...targetsByName].filter(([, { size }]) => size > 1);
    expect
      .soft(
        ambiguous.map(([name, all]) => [name, ...all]),
        `${role}: one name, several targets`,
      )
      .toEqual([]);
  }
}

/** Where each link leads, and what each control of a form sends and where to. */
function targetsOf(controls: Element[]): string[] {
  return controls.map((control) => {
    if (control instanceof HTMLAnchorElement) return control.href;
    const isOfForm = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
    if (!isOfForm) return control.id;
    const { form, name, value } = control;
    const hidden = [...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
    const action = control.getAttribute('formaction') ?? form?.getAttribute('action') ?? '';
    const sent = [...hidden, { name, value }].map((field) => [field.name, field.value]);
    return `${new URL(action, location.href).href} ${JSON.stringify(sent)}`;
  });
}

/** Nothing has to be scrolled sideways. */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `too wide${atWidth(page)}`).toBeLessThanOrEqual(0);
}

/** Everything to be pressed has 24 by 24 pixels (WCAG 2.5.8). */
export async function expectTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const isInline = (element: Element) =>
      // A link within a sentence (WCAG 2.5.8, “Inline”).
      element.matches('a:not(.button)') &&
      element.closest('p, h3, li, dd')?.textContent !== element.textContent;
    // A link over all of its row.
    const isStretched = (element: Element): element is HTMLElement =>
      element instanceof HTMLElement &&
      getComputedStyle(element, '::after').position === 'absolute';
    return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary')]
      .map((element) => element.closest('label:has(input[type=checkbox])') ?? element)
      .filter((element) => !element.matches('a[href="#content"]') && !isInline(element))
      .map((element) => (isStretched(element) ? (element.offsetParent ?? element) : element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${box.width}×${box.height} ${element.outerHTML.slice(0, 120)}`);
  });
  expect.soft(small, `too small${atWidth(page)}`).toEqual([]);
}

/** The edge of what can be filled in or pressed is told from what it stands on (WCAG 1.4.11). */
export async function expectEdges(page: Page): Promise<void> {
  const faint = await page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
      return (high + 0.05) / (low + 0.05);
    };
    const isClear = (color: string) => channels(color)[3] === 0;
    const groundOf = (element: Element): string => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll('.field, .button:not([aria-disabled])')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, edge: getComputedStyle(element).borderTopColor }))
      .filter(({ element, edge }) => !isClear(edge) && contrast(edge, groundOf(element)) < 3)
      .map(({ element, edge }) => `${edge} ${element.outerHTML.slice(0, 120)}`);
  });
  expect.soft(faint, 'edges of less than 3:1').toEqual([]);
}

/** The bar at the top leaves the screen to the page. */
export async function expectLowHeader(page: Page): Promise<void> {
  const height = await page
    .getByRole('banner')
    .evaluate((header) => header.getBoundingClientRect().height);
  expect.soft(height, `height of the header${atWidth(page)}`).toBeLessThanOrEqual(56);
}

/**
 * With text of twice the size, the page scrolls one way only, cuts nothing off and squeezes nothing into a column of
 * letters (WCAG 1.4.4, 1.4.10).
 */
export async function expectToGrow(page: Page): Promise<void> {
  const setSize = (size: string) =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
  await setSize('200%');
  await expectToFit(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, .button, .row-more')]
      .filter((element) => !element.closest('.sr-only'))
      .filter(
        (element) =>
          (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) ||
          (getComputedStyle(element).overflowY === 'hidden' &&
            element.scrollHeight > element.clientHeight + 1),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect.soft(cut, 'cut off').toEqual([]);
  // A word of ten letters fits even then.
  const broken = await page.locator('.row-link').evaluateAll((links) =>
    links.flatMap(({ firstChild: name }) =>
      [...(name?.textContent ?? '').matchAll(/\b\w{1,10}\b/g)]
        .filter(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(name!, index);
          range.setEnd(name!, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
        })
        .map(([word]) => word),
    ),
  );
  expect.soft(broken, 'broken words').toEqual([]);
  const squeezed = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'h1, h2, h3, p:not(.actions), dt, dd, .button, .chip, .row-act',
      ),
    ]
      .filter((element) => !element.closest('.sr-only') && element.checkVisibility())
      .filter((element) => {
        const style = getComputedStyle(element);
        const inner =
          element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
        const lines = Math.round(inner / parseFloat(style.lineHeight));
        return lines > 3 && element.innerText.length / lines < 4;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect.soft(squeezed, `squeezed${atWidth(page)}`).toEqual([]);
  await setSize('');
}

/** Nothing has moved by itself since the page began to load (Layout Instability). */
export async function expectStillness(page: Page): Promise<void> {
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What is buffered is reported before the next frame but one.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
  expect.soft(shift, 'layout shift').toBe(0);
}

function atWidth(page: Page): string {
  return ` at ${page.viewportSize()?.width} pixels`;
}
