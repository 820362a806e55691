// `npm run measure:lighthouse`: Lighthouse's marks for the pages of the account, that of sessions with 5 and with 150 of them.
// Needs the build. Run with: npm run measure:lighthouse -- [--runs=N] [--only=part of a page's name]. Lighthouse (185 MB) is fetched into node_modules/.cache/ once.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { browsers } from '../e2e/browsers';
import { Portal } from '../e2e/portal';
import { paths } from '../app/paths';
import { startServers } from '../e2e/servers';
import { Tenant } from '../e2e/tenant';
import { type AccountPage, accountPages } from './account-pages';
import { ensureChromium } from '../tests/chromium.mjs';
import { run } from '../tests/child-processes.mjs';
import { INES, TEO } from '../tenant/seed/people';

const version = '12.8.2';

/** Lighthouse's own error when the browser's trace misses the start of the page: it has seen nothing to mark yet. */
const lostTrace = 'NO_NAVSTART';

const least = { performance: 0.99, accessibility: 1, 'best-practices': 1 };
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];
const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 3);
const only = /--only=(\S+)/.exec(process.argv.join(' '))?.[1] ?? '';

interface Report {
  finalDisplayedUrl: string;
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

async function ensureLighthouse(): Promise<string> {
  const folder = join('node_modules', '.cache', `lighthouse-${version}`);
  const command = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  if (existsSync(command)) return command;
  console.log('Fetching Lighthouse with npm…');
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await run('npm', [...args, `lighthouse@${version}`], { quiet: true });
  if (code !== 0) throw new Error(output);
  return command;
}

async function report(command: string, chromePath: string, url: string, cookie: string) {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-lighthouse-'));
  const path = join(folder, 'report.json');
  const args = [
    command,
    url,
    `--only-categories=${categories.join(',')}`,
    '--output=json',
    `--output-path=${path}`,
    '--quiet',
    '--throttling-method=simulate',
    `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync',
  ];
  const env = { ...process.env, CHROME_PATH: chromePath };
  const open = () => run(process.execPath, args, { env, quiet: true, timeoutMs: 180_000 });
  let { code, output } = await open();
  if (code !== 0 && output.includes(lostTrace)) {
    console.log(`  Lighthouse lost the trace of the browser (${lostTrace}); once more.`);
    ({ code, output } = await open());
  }
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}: ${output}`);
  const made = JSON.parse(await readFile(path, 'utf8')) as Report;
  await rm(folder, { recursive: true });
  if (made.finalDisplayedUrl !== url) throw new Error(`Lighthouse saw ${made.finalDisplayedUrl}.`);
  return made;
}

async function signIn(browser: Browser, baseURL: string, { name, path, person }: AccountPage) {
  const { userAgent } = browsers.chromeLinux;
  const context = await browser.newContext({ baseURL, userAgent });
  const portal = new Portal(await context.newPage());
  await portal.signIn(person, path);
  console.log(`\n${name}: ${await portal.page.title()}`);
  const cookies = await context.cookies(baseURL);
  await context.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const command = await ensureLighthouse();
const executablePath = await ensureChromium();
const { portal, tenant } = await startServers();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const tenantSide = new Tenant(tenant.url);
  for (const other of Object.values(browsers))
    await tenantSide.addSession(INES, { browser: other });
  const path = paths.sessions;
  const pages: AccountPage[] = [
    { name: 'sessions, 5', path, person: INES },
    { name: 'sessions, 150', path, person: TEO },
    ...accountPages,
  ];
  for (const page of pages.filter(({ name }) => name.includes(only))) {
    const cookie = await signIn(browser, portal.url, page);
    const reports: Report[] = [];
    for (let count = 0; count < runs; count += 1)
      reports.push(await report(command, executablePath, portal.url + page.path, cookie));
    for (const category of categories) {
      const scores = reports.map((one) => one.categories[category].score);
      const isGood = median(scores) >= least[category];
      console.log(
        `  ${category.padEnd(16)} ${scores.map((score) => Math.round(score * 100)).join(' ')}`,
      );
      if (!isGood) process.exitCode = 1;
    }
    const [first] = reports;
    for (const category of categories)
      for (const { id, weight } of first?.categories[category].auditRefs ?? []) {
        const audit = first?.audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1)
          console.log(`  ${id}: ${audit.title} ${audit.displayValue ?? ''}`);
      }
  }
} finally {
  await browser.close();
  await portal.stop();
  await tenant.stop();
}
