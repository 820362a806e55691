// `npm run test:engines`: signs in, ends a session and signs out in Firefox and in WebKitGTK, with axe on each page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { INES } from '../../tenant/people';
import { browsers } from '../browsers';
import { startServers } from '../servers';
import { Tenant } from '../tenant';
import { type Engine, openFirefox, openWebKit } from './engine';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const device = browsers.safariIphone.device;

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
/** A selector must find the button of one device; so it is marked by its name first. */
async function clickButton(engine: Engine, name: string): Promise<void> {
  await engine.evaluate(
    `void [...document.querySelectorAll('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent).startsWith(${JSON.stringify(name)})).setAttribute('data-pressed', '')`,
  );
  await engine.click('[data-pressed]');
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
  await until(engine, 'The start page', heading('See where you are signed in'));
  await expectNoBarriers(engine, 'welcome');

  await engine.open(`${portalUrl}/account/sessions`);
  await engine.type('[name=username]', INES.email);
  await engine.type('[name=password]', INES.password);
  await engine.click('form button[type=submit], form button');
  await until(engine, 'The list', heading('Where you are signed in'));
  // Listed with the browser that is used here.
  await until(engine, 'Two sessions', `document.querySelectorAll('main li article').length === 2`);
  await expectNoBarriers(engine, 'list');

  await clickButton(engine, `Sign out ${device}`);
  await until(
    engine,
    'The result',
    `document.querySelector('#result')?.textContent.includes(${JSON.stringify(device)}) === true`,
  );
  await until(engine, 'One session', `document.querySelectorAll('main li article').length === 1`);
  await until(engine, 'Focus on the result', `document.activeElement?.id === 'result'`);
  await expectNoBarriers(engine, 'ended');

  await clickButton(engine, 'Sign out');
  await until(engine, 'Being signed out', heading('You are signed out'));
  await expectNoBarriers(engine, 'signed out');
  await engine.open(`${portalUrl}/account/sessions`);
  await until(
    engine,
    'The password being asked for',
    `document.querySelector('[name=password]') !== null`,
  );
}

let failures = 0;
for (const [index, openEngine] of [openFirefox, openWebKit].entries()) {
  const { portal, tenant } = await startServers(9140 + index * 20);
  let engine: Engine | undefined;
  try {
    await new Tenant(tenant.url).addSession(INES, { browser: browsers.safariIphone });
    engine = await openEngine();
    console.log(engine.name);
    await mainFlow(engine, portal.url);
    console.log('  signed in, ended a session, signed out');
  } catch (error) {
    failures += 1;
    console.error(`  FAILED: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await engine?.close();
    await portal.stop();
    await tenant.stop();
  }
}
process.exitCode = failures === 0 ? 0 : 1;
