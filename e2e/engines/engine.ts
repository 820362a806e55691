import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import puppeteer from 'puppeteer-core';
import { Builder, By, error } from 'selenium-webdriver';
import { ended, start } from '../../tests/child-processes.mjs';
import { freePort } from '../../tests/free-port.mjs';
import { ensureFirefox, ensureWebKit } from '../../tests/other-engines.mjs';

/** What the main flow needs of a browser, whatever drives it. */
export interface Engine {
  /** Its name and version. */
  name: string;
  open(url: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** The value of a JavaScript expression in the page, which may be a promise. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** How long something may take until it can be pressed. */
const patienceMs = 10_000;

/** Firefox, by WebDriver BiDi. */
export async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'en' },
  });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    type: (selector, text) => page.type(selector, text),
    click: (selector) => page.click(selector),
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => browser.close(),
  };
}

/** WebKitGTK, by WebDriver, on a screen of its own. */
export async function openWebKit(): Promise<Engine> {
  const { driver, browser, screen } = await ensureWebKit();
  const display = `:${(await freePort(6100)) - 6000}`;
  const home = await mkdtemp(join(tmpdir(), 'latchkey-webkit-'));
  const xvfb = start(screen, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const port = await freePort(4600);
  const service = start(driver, ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY: display, HOME: home, LANG: 'en_GB.UTF-8' },
    stdio: 'ignore',
  });
  const stop = async () => {
    for (const child of [service, xvfb]) {
      child.kill('SIGKILL');
      await ended(child);
    }
    await rm(home, { recursive: true, force: true });
  };
  try {
    await listening(port);
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      })
      .build();
    const capabilities = await session.getCapabilities();
    return {
      name: `WebKitGTK ${capabilities.getBrowserVersion() ?? ''}`.trim(),
      open: (url) => session.get(url),
      type: async (selector, text) => session.findElement(By.css(selector)).sendKeys(text),
      click: async (selector) => {
        const element = await session.findElement(By.css(selector));
        // Nothing can be pressed while one page passes into the next (View Transitions, “rendering suppression”).
        const isClicked = () =>
          element.click().then(
            () => true,
            (failure: unknown) => {
              if (failure instanceof error.ElementNotInteractableError) return false;
              throw failure;
            },
          );
        await session.wait(isClicked, patienceMs);
      },
      evaluate: <T>(expression: string) =>
        session.executeAsyncScript<T>(
          `const done = arguments[0]; Promise.resolve(${expression}).then(done);`,
        ),
      close: async () => {
        await session.quit();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error('WebKitWebDriver does not listen.');
}
