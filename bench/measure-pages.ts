// `npm run measure:pages`: how much of the list a screen shows, and how many clicks and pages its tasks take. Needs
// the build.
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { Portal } from '../e2e/portal';
import { startServers } from '../e2e/servers';
import { ensureChromium, ensureHeadlessShell } from '../tests/chromium.mjs';
import { localeNames } from '../app/i18n/locales';
import { MARA, TEO, VERA } from '../tenant/seed/people';
import type { Person } from '../tenant/state/accounts';
import { addLongRows, readRows } from './session-rows';

const screens = [
  { name: 'phone', width: 360, height: 740, rowHeight: 96 },
  { name: 'desktop', width: 1280, height: 900, rowHeight: 72 },
] as const;
const aims = { letters: 100, screensOfThirteen: 2.5, othersOnFirstScreen: 2, tabStops: 6 };

const { portal: server, tenant } = await startServers();
const browser = await chromium.launch({
  executablePath: (await ensureHeadlessShell()) ?? (await ensureChromium()),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** A page of its own, signed in; `javaScriptEnabled` false as a browser that runs none. */
async function open(person: Person, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, ...options });
  const page = await context.newPage();
  await new Portal(page).signIn(person);
  return page;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function tabStopsToBulk(page: Page): Promise<number> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  // “Skip to content”, which leads past the navigation.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let stops = 1; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      () => document.activeElement?.getAttribute('href')?.includes('/end-others') ?? false,
    );
    if (isThere) return stops;
  }
  return Infinity;
}

async function measureList(): Promise<boolean> {
  const page = await open(MARA);
  let isMet = true;
  const table: Record<string, Record<string, number | string>> = {};
  for (const { name, width, height, rowHeight } of screens) {
    await page.setViewportSize({ width, height });
    await page.goto('/account/sessions');
    const rows = await readRows(page);
    const plain = rows.filter(({ isPlain }) => isPlain);
    const last = rows.at(-1) ?? { top: NaN, height: NaN };
    const figures = {
      sessions: rows.length,
      'plain row, median px': Math.round(median(plain.map((row) => row.height))),
      'highest plain row, px': Math.round(Math.max(...plain.map((row) => row.height))),
      'letters, median': median(plain.map(({ letters }) => letters)),
      'others whole on the first screen': rows.filter(
        (row) => !row.isCurrent && row.top + row.height <= height,
      ).length,
      'screens to the last row': Number(((last.top + last.height) / height).toFixed(2)),
      'Tab stops from the content to sign out others': await tabStopsToBulk(page),
    };
    table[name] = figures;
    isMet &&=
      figures['highest plain row, px'] <= rowHeight &&
      figures['letters, median'] <= aims.letters &&
      figures['others whole on the first screen'] >= aims.othersOnFirstScreen &&
      figures['screens to the last row'] <= aims.screensOfThirteen &&
      figures['Tab stops from the content to sign out others'] <= aims.tabStops;
  }
  await page.context().close();
  console.log('The list of a person with thirteen sessions:');
  console.table(table);
  console.log(
    `Aims: rows of at most ${screens.map(({ name, rowHeight }) => `${rowHeight} px (${name})`).join(' and ')}, ` +
      `${aims.letters} letters, ${aims.othersOnFirstScreen} other sessions on the first screen, ` +
      `${aims.screensOfThirteen} screens to the last row, ${aims.tabStops} Tab stops.`,
  );
  return isMet;
}

/** The highest plain row among 150 sessions, whose places, networks and applications are of every length. */
async function measureHeights(): Promise<boolean> {
  const page = await open(TEO);
  let isMet = true;
  for (const { name, width, height, rowHeight } of screens) {
    await page.setViewportSize({ width, height });
    const heights: number[] = [];
    for (let number = 1; number <= 8; number += 1) {
      await page.goto(`/account/sessions?page=${number}`);
      const plain = (await readRows(page)).filter(({ isPlain }) => isPlain);
      heights.push(...plain.map((row) => row.height));
    }
    const highest = Math.round(Math.max(...heights));
    console.log(`The highest of ${heights.length} plain rows (${name}): ${highest} px.`);
    isMet &&= highest <= rowHeight;
  }
  await page.context().close();
  return isMet;
}

/** The highest plain row on a phone where browsers, countries, networks and applications have long names. */
async function measureLongNames(): Promise<boolean> {
  const { width, height, rowHeight } = screens[0];
  await addLongRows(tenant.url, VERA);
  let isMet = true;
  for (const locale of localeNames) {
    const page = await open(VERA, { locale, viewport: { width, height } });
    const plain = (await readRows(page)).filter(({ isPlain }) => isPlain);
    const highest = Math.round(Math.max(...plain.map((row) => row.height)));
    const cut = plain.filter(({ isNameWhole }) => !isNameWhole).length;
    const over = plain.filter(({ isInside }) => !isInside).length;
    console.log(
      `The highest of ${plain.length} plain rows with long names (${locale}): ${highest} px; ` +
        `${cut} names cut, ${over} rows that reach into the next.`,
    );
    isMet &&= plain.length > 0 && highest <= rowHeight && cut === 0 && over === 0;
    await page.context().close();
  }
  return isMet;
}

/** Counts clicks, and the documents that they load. */
class Walk {
  clicks = 0;
  pages = 0;

  constructor(readonly page: Page) {
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.pages += 1;
    });
  }

  async click(name: string | RegExp, role: 'link' | 'button' | 'checkbox' = 'button', nth = 0) {
    this.clicks += 1;
    const target = this.page.getByRole(role, { name }).nth(nth);
    if (role === 'checkbox') await target.check();
    else await target.click();
    await this.page.waitForLoadState();
  }
}

/** Each task from the list, but the first, with the most clicks and pages that it may take. */
const tasks: readonly {
  name: string;
  most: { clicks: number; pages: number };
  walk: (walk: Walk) => Promise<void>;
}[] = [
  {
    name: 'find one of 150 by words',
    most: { clicks: 2, pages: 2 },
    async walk(walk) {
      await walk.page.getByRole('searchbox').fill('opera');
      await walk.click('Search');
    },
  },
  {
    name: 'open one',
    most: { clicks: 1, pages: 2 },
    walk: (walk) => walk.click(/ on /, 'link', 1),
  },
  {
    name: 'sign out one',
    most: { clicks: 1, pages: 1 },
    walk: (walk) => walk.click(/^Sign out .+ on /),
  },
  {
    name: 'sign out three selected',
    most: { clicks: 5, pages: 3 },
    async walk(walk) {
      for (const nth of [0, 1, 2]) await walk.click(/^Select /, 'checkbox', nth);
      await walk.click(/^Sign out selected/);
      await walk.click(/^Sign out 3 sessions/);
    },
  },
  {
    name: 'sign out those without two-step verification',
    most: { clicks: 3, pages: 3 },
    async walk(walk) {
      await walk.click(/without two-step verification/, 'link');
      await walk.click(/^Sign out (this one|these)/, 'link');
      await walk.click(/^Sign out/);
    },
  },
  {
    name: 'sign out all others',
    most: { clicks: 2, pages: 3 },
    async walk(walk) {
      await walk.click(/^Sign out everywhere else/, 'link');
      await walk.click(/^Sign out \d+ sessions/);
    },
  },
];

async function measureTasks(): Promise<boolean> {
  let isMet = true;
  const table: Record<string, Record<string, number>> = {};
  for (const { name, most, walk } of tasks) {
    const page = await open(TEO, { javaScriptEnabled: false });
    const taken = new Walk(page);
    await walk(taken);
    const { clicks, pages } = taken;
    table[name] = { clicks, pages, 'most clicks': most.clicks, 'most pages': most.pages };
    isMet &&= clicks <= most.clicks && pages <= most.pages;
    await page.context().close();
  }
  console.log('Tasks from the list on, without JavaScript, among 151 sessions:');
  console.table(table);
  return isMet;
}

try {
  const met = [
    await measureList(),
    await measureHeights(),
    await measureLongNames(),
    await measureTasks(),
  ];
  if (met.includes(false)) {
    console.error('Some aims are not met.');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
  await tenant.stop();
}
