// `npm run measure:weight`: what the page of sessions weighs on the wire, in every language, the page with the only script
// besides, and the documents of all other pages. Needs the build.
import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from 'playwright';
import { localeNames } from '../app/i18n/locales';
import { applicationPath, changeReceiptPath, methodPath, paths } from '../app/paths';
import { browsers } from '../e2e/browsers';
import { Portal } from '../e2e/portal';
import { startServers } from '../e2e/servers';
import { Tenant } from '../e2e/tenant';
import { IRIS, WIM } from '../tenant/seed/people-by-applications';
import { TESS } from '../tenant/seed/people-by-connection';
import { JUNO } from '../tenant/seed/people-by-second-step';
import { everybodysPages } from './account-pages';
import { largeAccount } from './large-account';
import { ensureChromium, ensureHeadlessShell } from '../tests/chromium.mjs';
import { INES } from '../tenant/seed/people';

/**
 * In bytes. The document, with its styles, must fit the first flight of a connection (RFC 6928): 14,000, of which a brand
 * may take 1,100 (`app/brand/brand-weight.server.ts`).
 */
const budget = { document: 14_000 - 1_100, scripts: 6_000, passkeyScripts: 15_000 };

/** The bytes of an answer as they are sent. */
function download(url: string, headers: Record<string, string>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${url} was answered with ${response.statusCode}.`));
      });
    }).on('error', reject);
  });
}

/** Pages that only those have who have something, by the page that leads there and how their addresses begin. */
const pagesOfSome = [
  { owner: TESS, from: paths.profile, start: paths.profileUsername },
  { owner: IRIS, from: paths.applications, start: applicationPath('') },
  { owner: JUNO, from: paths.security, start: methodPath('') },
  { owner: INES, from: paths.receipts, start: changeReceiptPath('') },
];

/** Those that grow with the account, and hold their size by pages. */
const growingPages = [paths.account, paths.applications, paths.activity, paths.organizations];

const sizeOf = async (url: string, headers: Record<string, string>) =>
  (await download(url, headers)).length;

async function sum(sizes: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}

/** Loads the page as a browser does, and weighs what it fetched. */
async function weigh(
  context: BrowserContext,
  baseUrl: string,
  locale: string,
  path = '/account/sessions',
) {
  await context.addCookies([{ name: 'latchkey_locale', value: locale, url: baseUrl }]);
  const page = await context.newPage();
  const fetched = new Map<string, string>();
  page.on('response', (response) => {
    fetched.set(response.url(), response.request().resourceType());
  });
  const url = baseUrl + path;
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.close();
  const ofType = (type: string) =>
    [...fetched].filter(([, own]) => own === type).map(([address]) => address);
  const cookies = await context.cookies(baseUrl);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const as = (encoding: string) => ({ cookie, 'accept-encoding': encoding });
  const scripts = ofType('script');
  const styles = ofType('stylesheet');
  const plain = scripts.map((address) => download(address, as('identity')));
  return {
    locale,
    'document gzip': await sizeOf(url, as('gzip')),
    'document br': await sizeOf(url, as('br')),
    'style sheets': await sum(styles.map((address) => sizeOf(address, as('gzip')))),
    'script files': scripts.length,
    'scripts gzip -9': await sum(
      plain.map(async (file) => gzipSync(await file, { level: 9 }).length),
    ),
    'scripts gzip': await sum(scripts.map((address) => sizeOf(address, as('gzip')))),
    'scripts br': await sum(scripts.map((address) => sizeOf(address, as('br')))),
  };
}

/** The bytes of a page's document with its styles, which are in it, as the heavier encoding sends it. */
async function weighDocument(
  context: BrowserContext,
  baseUrl: string,
  path: string,
  locale: string,
) {
  const own = await context.cookies(baseUrl);
  const cookie = [
    ...own.filter(({ name }) => name !== 'latchkey_locale'),
    { name: 'latchkey_locale', value: locale },
  ]
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const sizes = ['gzip', 'br'].map((encoding) =>
    sizeOf(baseUrl + path, { cookie, 'accept-encoding': encoding }),
  );
  return Math.max(...(await Promise.all(sizes)));
}

/** The same by language, one after the other: a busy portal refuses what is asked for all at once. */
async function weighDocuments(context: BrowserContext, baseUrl: string, path: string) {
  const sizes: Record<string, number> = {};
  for (const locale of localeNames)
    sizes[locale] = await weighDocument(context, baseUrl, path, locale);
  return sizes;
}

const { portal, tenant } = await startServers();
const browser = await chromium.launch({
  executablePath: (await ensureHeadlessShell()) ?? (await ensureChromium()),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const tenantSide = new Tenant(tenant.url);
  for (const other of Object.values(browsers))
    await tenantSide.addSession(INES, { browser: other });
  const { userAgent } = browsers.chromeLinux;
  const context = await browser.newContext({ baseURL: portal.url, userAgent });
  const person = new Portal(await context.newPage());
  await person.signIn(INES);
  const sessions = await person.rows.count();
  if (sessions !== 5) throw new Error(`The page shows ${sessions} sessions and not five.`);

  const rows = [];
  for (const locale of localeNames) rows.push(await weigh(context, portal.url, locale));
  console.log('The page of five sessions, in bytes as they are sent:');
  console.table(Object.fromEntries(rows.map(({ locale, ...sizes }) => [locale, sizes])));
  const passkeys = await weigh(context, portal.url, 'en', '/account/security/passkeys/add');
  console.log('The page that adds a passkey:');
  console.table({ en: passkeys });
  const documents: Record<string, Record<string, number>> = {};
  for (const path of everybodysPages)
    documents[path] = await weighDocuments(context, portal.url, path);
  // Leaves the receipt that is weighed.
  await person.open(paths.profile);
  await person.page.getByLabel('Nickname').fill('Ines of the harbour');
  await person.page.getByRole('button', { name: 'Save profile' }).click();
  for (const { owner, from, start } of pagesOfSome) {
    const own = await browser.newContext({ baseURL: portal.url, userAgent });
    const page = await own.newPage();
    await new Portal(page).signIn(owner, from);
    const path = await page.locator(`main a[href^="${start}"]`).first().getAttribute('href');
    documents[start] = await weighDocuments(own, portal.url, path ?? from);
  }
  console.log('The documents of other pages:');
  console.table(documents);
  for (const [path, given] of Object.entries(largeAccount))
    await tenantSide.control('POST', path, { email: WIM.email, ...given });
  const other = await browser.newContext({ baseURL: portal.url, userAgent });
  await new Portal(await other.newPage()).signIn(WIM);
  const large: Record<string, Record<string, number>> = {};
  for (const path of growingPages) {
    // As many views as it takes until all of it is read.
    for (let view = 0; view < 4; view += 1) await weighDocument(other, portal.url, path, 'en');
    large[`${path}, large account`] = await weighDocuments(other, portal.url, path);
  }
  console.log('The same of an account with 200 applications, 50 organizations and 1,000 events:');
  console.table(large);
  const [ofAllPages] = rows.map((row) => row['scripts gzip -9']);
  const passkeyScripts = passkeys['scripts gzip -9'] - (ofAllPages ?? 0);
  const tooHeavy = rows.flatMap((row) => {
    const document = Math.max(row['document gzip'], row['document br']) + row['style sheets'];
    const scripts = row['scripts gzip -9'];
    return [
      ...(document > budget.document ? [`${row.locale}: document and styles ${document}`] : []),
      ...(scripts > budget.scripts ? [`${row.locale}: scripts ${scripts}`] : []),
    ];
  });
  for (const [path, sizes] of Object.entries({ ...documents, ...large })) {
    const heaviest = Math.max(...Object.values(sizes));
    if (heaviest > budget.document) tooHeavy.push(`${path}: document ${heaviest}`);
  }
  if (passkeyScripts > budget.passkeyScripts)
    tooHeavy.push(`scripts for passkeys alone ${passkeyScripts}`);
  console.log(
    `Budget: ${budget.document} for the document with its styles, ${budget.scripts} for scripts; ${budget.passkeyScripts} more for passkeys.`,
  );
  if (tooHeavy.length > 0) {
    console.error(`Over budget: ${tooHeavy.join('; ')}.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await portal.stop();
  await tenant.stop();
}
