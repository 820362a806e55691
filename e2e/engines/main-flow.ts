// `npm run test:engines`: signs in, ends sessions in every way and signs out in Firefox and in WebKitGTK, with axe on
// each page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { INES } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { startServers } from '../servers';
import { Tenant } from '../tenant';
import { type Engine, openFirefox, openWebKit } from './engine';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { name } = browsers.safariIphone;
const { name: strangerName, device: stranger } = browsers.edgeWindows;

/** Waits until an expression is true in the page; navigations on the way are no error. */
async function until(engine: Engine, what: string, expression: string): Promise<void> {
  let last: unknown;
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
    try {
      last = await engine.evaluate<boolean>(expression);
      if (last === true) return;
    } catch (error) {
      last = error;
    }
  }
  const page = await engine.evaluate<string>('location.pathname + " " + document.body.innerText');
  throw new Error(`${what} did not come to pass (${String(last)}): ${page.slice(0, 400)}`);
}

const heading = (text: string) =>
  `document.querySelector('h1')?.textContent === ${JSON.stringify(text)}`;
/** A selector must find the button or link of one device; so it is marked by its name first. */
async function press(engine: Engine, name: string): Promise<void> {
  await engine.evaluate(
    `void [...document.querySelectorAll('button, a, input[type=submit]')].find((one) => (one.getAttribute('aria-label') ?? (one.textContent || one.value)).startsWith(${JSON.stringify(name)})).setAttribute('data-pressed', '')`,
  );
  await engine.click('[data-pressed]');
}

async function expectResult(engine: Engine, text: string): Promise<void> {
  const says = `document.querySelector('#result')?.textContent.includes(${JSON.stringify(text)})`;
  await until(engine, `The result “${text}”`, `${says} === true`);
  await until(engine, 'Focus on the result', `document.activeElement?.id === 'result'`);
}

async function expectRows(engine: Engine, count: number): Promise<void> {
  const rows = `document.querySelectorAll('main li[id^="session-"]').length === ${count}`;
  await until(engine, `A list of ${count}`, rows);
}

async function expectNoBarriers(engine: Engine, page: string): Promise<void> {
  await engine.evaluate(`(() => { ${axe}\n; return true; })()`);
  const violations = await engine.evaluate<string>(
    `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`,
  );
  if (violations !== '[]') throw new Error(`axe in “${page}”: ${violations}`);
  console.log(`  axe: no barrier in “${page}”`);
}

async function mainFlow(engine: Engine, portalUrl: string): Promise<void> {
  await engine.open(`${portalUrl}/`);
  await until(engine, 'The start page', heading('See where you’re signed in'));
  await expectNoBarriers(engine, 'welcome');

  await engine.open(`${portalUrl}/account/sessions`);
  await engine.type('[name=username]', INES.email);
  await engine.type('[name=password]', INES.password);
  await engine.click('form button[type=submit], form button');
  await until(engine, 'The list', heading('Where you’re signed in'));
  // Listed with the browser that is used here.
  await expectRows(engine, 5);
  await expectNoBarriers(engine, 'list');

  await press(engine, `Sign out ${name}`);
  await until(
    engine,
    'The row that says so, with the focus',
    `document.activeElement?.matches('li[id^="session-"]') && document.activeElement.textContent.includes('Signed out here')`,
  );
  // It stays as a line until the list is opened anew.
  await expectRows(engine, 5);
  await expectNoBarriers(engine, 'ended');

  await press(engine, strangerName);
  await until(engine, 'The page of a session', heading(stranger));
  await expectNoBarriers(engine, 'session');
  await press(engine, 'This wasn’t me');
  await until(engine, 'The question', heading('Secure your account'));
  await expectNoBarriers(engine, 'not me');
  await press(engine, 'Yes, secure my account');
  await until(engine, 'The guide', heading('Steps to secure your account'));
  await expectNoBarriers(engine, 'reported');

  await engine.open(`${portalUrl}/account/sessions`);
  await press(engine, 'Sign out everywhere else (2)');
  await until(engine, 'The question about all others', heading('Sign out all 2 other sessions?'));
  await expectNoBarriers(engine, 'end others');
  await press(engine, 'Sign out 2 sessions');
  await expectResult(engine, '2 sessions are signed out.');
  await expectNoBarriers(engine, 'ended several');
  await press(engine, 'Back to your sessions');
  await expectRows(engine, 1);

  await engine.click('header summary');
  await press(engine, 'Sign out');
  await until(engine, 'Being signed out', heading('You’re signed out'));
  await expectNoBarriers(engine, 'signed out');
  await engine.open(`${portalUrl}/account/sessions`);
  await until(
    engine,
    'The password being asked for',
    `document.querySelector('[name=password]') !== null`,
  );
}

let failures = 0;
for (const openEngine of [openFirefox, openWebKit]) {
  const { portal, tenant } = await startServers();
  let engine: Engine | undefined;
  try {
    const tenantSide = new Tenant(tenant.url);
    for (const browser of Object.values(browsers)) await tenantSide.addSession(INES, { browser });
    engine = await openEngine();
    console.log(engine.name);
    await mainFlow(engine, portal.url);
    console.log('  signed in, ended sessions one by one, together and as a stranger’s, signed out');
  } catch (error) {
    failures += 1;
    // WebDriver has errors without a message.
    console.error('  FAILED:', error);
  } finally {
    await engine?.close();
    await portal.stop();
    await tenant.stop();
  }
}
process.exitCode = failures === 0 ? 0 : 1;
