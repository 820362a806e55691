// `npm run bench:browser`: how soon a slow phone shows the list of sessions, beside a bare static page of the same size.
// Run with: npm run bench:browser -- [--runs=N]. Needs the build.
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
import { paths } from '../app/paths';
import { ensureChromium } from '../tests/chromium.mjs';
import { INES } from '../tenant/seed/people';

/** The longest that the list may take, in times of the bare page. */
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

/** The page as a file: no scripts, no server behind it, and the list in the same words. */
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
  /** Milliseconds from the start of the navigation until the list was painted. */
  visibleMs: number;
  layoutShift: number;
  /** Milliseconds until the whole document had arrived. */
  arrivedMs: number;
  /** Milliseconds until the list was there and no task of 50 ms or more kept a press waiting any longer. */
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
async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(new URL(paths.healthz, url).href);
  await page.addInitScript(observer);
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

/** Runs in the page from its first byte on. As text, for compilers add to functions what pages do not have. */
const observer = `
  window.seen = { listMs: 0, layoutShift: 0, busyUntilMs: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.busyUntilMs = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
  requestAnimationFrame(function look() {
    if (document.querySelectorAll('main li :is(h2, h3)').length < 5) return requestAnimationFrame(look);
    // The frame that a callback runs before is painted when the next task comes.
    requestAnimationFrame(() => setTimeout(() => (seen.listMs = performance.now())));
  });
`;

type Seen = Pick<Visit, 'layoutShift'> & { listMs: number; busyUntilMs: number };

async function readFigures(page: Page) {
  const { seen, paintMs, arrivedMs } = await page.evaluate(() => ({
    seen: (window as unknown as { seen: Seen }).seen,
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    arrivedMs: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
      .responseEnd,
  }));
  if (seen.listMs === 0) throw new Error('The page did not show five sessions.');
  const visibleMs = Math.max(seen.listMs, paintMs);
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

const { portal, tenant } = await startServers();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const tenantSide = new Tenant(tenant.url);
  for (const other of Object.values(browsers))
    await tenantSide.addSession(INES, { browser: other });
  const context = await browser.newContext({ baseURL: portal.url });
  const person = new Portal(await context.newPage());
  await person.signIn(INES);
  const { cookies } = await context.storageState();
  const url = `${portal.url}/account/sessions`;
  const bare = await serveBarePage(await (await context.request.get(url)).text());
  for (let view = 0; view < viewsToWarmUp; view += 1) await context.request.get(url);
  await context.close();

  const ratios: number[] = [];
  const visits = { bare: [] as Visit[], list: [] as Visit[] };
  // The first visits of both do not count.
  for (let run = 0; run <= runs; run += 1) {
    const once = async (address: string) => {
      const own = await phone(browser, cookies);
      const figures = await visit(own, address);
      await own.close();
      return figures;
    };
    const ofBare = await once(bare.url);
    const ofList = await once(url);
    if (run === 0) continue;
    visits.bare.push(ofBare);
    visits.list.push(ofList);
    ratios.push(ofList.visibleMs / ofBare.visibleMs);
  }
  bare.server.close();
  const ratio = median(ratios);
  const shift = Math.max(...visits.list.map(({ layoutShift }) => layoutShift));
  console.log(
    `Five sessions on a slow phone (${network.latency} ms, 1.6 Mbit/s, CPU 1/${slowdown}), ${runs} runs each, medians:`,
  );
  const middle = (all: readonly Visit[], figure: keyof Visit) =>
    Math.round(median(all.map((one) => one[figure])));
  console.table(
    Object.fromEntries(
      Object.entries(visits).map(([name, all]) => [
        name === 'bare' ? 'bare page of the same content' : 'list of sessions',
        {
          'list painted, ms': middle(all, 'visibleMs'),
          'press answered from, ms': middle(all, 'pressableMs'),
          'document arrived, ms': middle(all, 'arrivedMs'),
          'main thread, ms': middle(all, 'mainThreadMs'),
          'of it scripts, ms': middle(all, 'scriptMs'),
          'wire, bytes': middle(all, 'bytes'),
        },
      ]),
    ),
  );
  console.log(`ratio of the list to the bare page: ${ratio.toFixed(3)} (at most ${budget})`);
  console.log(`layout shift, worst: ${shift.toFixed(4)} (0)`);
  if (ratio > budget || shift > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await portal.stop();
  await tenant.stop();
}
