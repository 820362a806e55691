// `npm run bench:browser`: how soon a slow phone shows each page of the account, beside a bare static page of the same size.
// Run with: npm run bench:browser -- [--runs=N]; pages besides the list of sessions have a fifth of the runs. Needs the build.
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Cookie,
  type Page,
} from 'playwright';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { browsers } from '../e2e/browsers';
import { Portal } from '../e2e/portal';
import { startServers } from '../e2e/servers';
import { Tenant } from '../e2e/tenant';
import { type AccountPage, accountPages } from './account-pages';
import { paths } from '../app/paths';
import { ensureChromium } from '../tests/chromium.mjs';
import { INES } from '../tenant/seed/people';

/** The longest that a page may take, in times of the bare page. */
const budget = 1.15;

/** A slow phone on a slow network: 150 ms there and back, 1.6 Mbit/s, a quarter of this machine's speed. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

/** Views before the first visit: what is measured is a server that has been serving, not one that just began. */
const viewsToWarmUp = 150;

const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 25);

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The page as a file: no scripts, no server behind it, and the same words. */
async function serveBarePage(html: string): Promise<{ server: Server; url: string }> {
  const bare = html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<\/head>/, '<link rel="icon" href="data:,"></head>');
  const brotli = brotliCompressSync(bare, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const gzip = gzipSync(bare);
  const server = createServer(({ headers, url }, response) => {
    if (url === paths.healthz) return response.end();
    const isBrotli = /\bbr\b/.test(headers['accept-encoding'] ?? '');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Encoding', isBrotli ? 'br' : 'gzip');
    response.end(isBrotli ? brotli : gzip);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

interface Visit {
  /** Milliseconds from the start of the navigation until what the page is for was painted. */
  visibleMs: number;
  layoutShift: number;
  /** Milliseconds until the whole document had arrived. */
  arrivedMs: number;
  /** Milliseconds until it was there and no task of 50 ms or more kept a press waiting any longer. */
  pressableMs: number;
  /** What the main thread worked until the network was idle, scripts and all, in milliseconds. */
  mainThreadMs: number;
  /** What the scripts of the page took of it, in milliseconds. */
  scriptMs: number;
  /** What came over the wire, of the document and all that it fetched. */
  bytes: number;
}

/**
 * Opens an address in a browser that knows nothing of it, slowed down. It comes from a page of the same site: from
 * another one Chromium changes the process for `Cross-Origin-Opener-Policy`, however light the page is.
 */
async function visit(context: BrowserContext, url: string, isShown: string): Promise<Visit> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(new URL(paths.healthz, url).href);
  await page.addInitScript(observerOf(isShown));
  let bytes = 0;
  devtools.on('Network.loadingFinished', (file) => {
    bytes += file.encodedDataLength;
  });
  const before = await readWork(devtools);
  await page.goto(url, { waitUntil: 'networkidle' });
  const after = await readWork(devtools);
  const figures = await readFigures(page);
  await page.close();
  return {
    ...figures,
    bytes,
    mainThreadMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
  };
}

async function readWork(devtools: CDPSession): Promise<{ taskMs: number; scriptMs: number }> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const milliseconds = (name: string) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return { taskMs: milliseconds('TaskDuration'), scriptMs: milliseconds('ScriptDuration') };
}

/** Whether five sessions are there, however much of the page is still to come. */
const hasFiveSessions = `document.querySelectorAll('main li :is(h2, h3)').length >= 5`;
/** Whether all of a page is there. */
const hasAll = `document.readyState !== 'loading' && document.querySelector('main h1') !== null`;

/** Runs in the page from its first byte on. As text, for compilers add to functions what pages do not have. */
const observerOf = (isShown: string) => `
  window.seen = { shownMs: 0, layoutShift: 0, busyUntilMs: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.busyUntilMs = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
  requestAnimationFrame(function look() {
    if (!(${isShown})) return requestAnimationFrame(look);
    // The frame that a callback runs before is painted when the next task comes.
    requestAnimationFrame(() => setTimeout(() => (seen.shownMs = performance.now())));
  });
`;

type Seen = Pick<Visit, 'layoutShift'> & { shownMs: number; busyUntilMs: number };

async function readFigures(page: Page) {
  const { seen, paintMs, arrivedMs } = await page.evaluate(() => ({
    seen: (window as unknown as { seen: Seen }).seen,
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    arrivedMs: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
      .responseEnd,
  }));
  if (seen.shownMs === 0) throw new Error('The page did not show what it is for.');
  const visibleMs = Math.max(seen.shownMs, paintMs);
  const pressableMs = Math.max(visibleMs, seen.busyUntilMs);
  return { visibleMs, pressableMs, layoutShift: seen.layoutShift, arrivedMs };
}

/** A phone that knows nothing but its sign-in. */
function phone(browser: Browser, cookies: Cookie[]): Promise<BrowserContext> {
  return browser.newContext({
    userAgent: browsers.safariIphone.userAgent,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    storageState: { cookies, origins: [] },
  });
}

interface Measured extends AccountPage {
  isShown: string;
  runs: number;
}

/** Visits to the page and to the same as a file, in turn; the first of both do not count. */
async function compare(
  browser: Browser,
  baseURL: string,
  { path, person, isShown, runs: count }: Measured,
): Promise<Record<'bare' | 'page', Visit[]>> {
  const context = await browser.newContext({ baseURL });
  await new Portal(await context.newPage()).signIn(person);
  const { cookies } = await context.storageState();
  const url = baseURL + path;
  const bare = await serveBarePage(await (await context.request.get(url)).text());
  for (let view = 0; view < viewsToWarmUp; view += 1) await context.request.get(url);
  await context.close();
  const once = async (address: string) => {
    const own = await phone(browser, cookies);
    const figures = await visit(own, address, isShown);
    await own.close();
    return figures;
  };
  const visits = { bare: [] as Visit[], page: [] as Visit[] };
  for (let run = 0; run <= count; run += 1) {
    const both = [await once(bare.url), await once(url)] as const;
    if (run === 0) continue;
    visits.bare.push(both[0]);
    visits.page.push(both[1]);
  }
  bare.server.close();
  return visits;
}

const { portal, tenant } = await startServers();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const tenantSide = new Tenant(tenant.url);
  for (const other of Object.values(browsers))
    await tenantSide.addSession(INES, { browser: other });
  const list = { name: 'five sessions', path: paths.sessions, person: INES };
  const few = Math.max(1, Math.ceil(runs / 5));
  const measured: Measured[] = [
    { ...list, isShown: hasFiveSessions, runs },
    ...accountPages.map((page) => ({ ...page, isShown: hasAll, runs: few })),
  ];
  console.log(
    `On a slow phone (${network.latency} ms, 1.6 Mbit/s, CPU 1/${slowdown}), ${runs} and ${few} runs, medians:`,
  );
  const middle = (all: readonly Visit[], figure: keyof Visit) =>
    Math.round(median(all.map((one) => one[figure])));
  const table: Record<string, Record<string, number>> = {};
  for (const one of measured) {
    const visits = await compare(browser, portal.url, one);
    const ratio = median(
      visits.page.map(({ visibleMs }, run) => visibleMs / (visits.bare[run]?.visibleMs ?? NaN)),
    );
    const shift = Math.max(...visits.page.map(({ layoutShift }) => layoutShift));
    table[one.name] = {
      'bare page painted, ms': middle(visits.bare, 'visibleMs'),
      'painted, ms': middle(visits.page, 'visibleMs'),
      ratio: Number(ratio.toFixed(3)),
      'press answered from, ms': middle(visits.page, 'pressableMs'),
      'document arrived, ms': middle(visits.page, 'arrivedMs'),
      'main thread, ms': middle(visits.page, 'mainThreadMs'),
      'of it scripts, ms': middle(visits.page, 'scriptMs'),
      'wire, bytes': middle(visits.page, 'bytes'),
      'layout shift, worst': Number(shift.toFixed(4)),
    };
    if (ratio > budget || shift > 0) process.exitCode = 1;
  }
  console.table(table);
  console.log(`At most ${budget} times the bare page, without a layout shift.`);
} finally {
  await browser.close();
  await portal.stop();
  await tenant.stop();
}
