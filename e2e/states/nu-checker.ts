import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tests/free-port.mjs';

/** Where the workers find the checker of their run. */
const variable = 'NU_CHECKER_URL';
const patienceMs = 30_000;

interface NuMessage {
  type: string;
  subType?: string;
  message: string;
  extract?: string;
}

/**
 * Starts the Nu Html Checker for all workers of a run, where `npm test` found one, and does not wait for it: it
 * takes longer to start than to check any page. Gives what stops it.
 */
export default async function startNuChecker(): Promise<(() => Promise<void>) | undefined> {
  const jar = process.env.VNU_JAR;
  if (!jar) return undefined;
  const port = await freePort(7200);
  process.env[variable] = `http://127.0.0.1:${port}/?out=json`;
  // In the process group of the run, so that whatever stops that stops it too.
  const child = spawn(
    'java',
    [
      '-Xmx256m',
      // It lives for minutes: not long enough to compile well what it does, which takes more of the stack then.
      '-XX:TieredStopAtLevel=1',
      '-Xss8m',
      '-XX:+UseSerialGC',
      '-Dnu.validator.servlet.bind-address=127.0.0.1',
      '-cp',
      jar,
      'nu.validator.servlet.Main',
      String(port),
    ],
    { stdio: 'ignore' },
  );
  const end = once(child, 'exit');
  return async () => {
    child.kill('SIGKILL');
    await end;
  };
}

export const isNuCheckerThere = (): boolean => process.env[variable] !== undefined;

/** What the checker finds wrong with a page, errors and warnings, a line each; nothing where there is no checker. */
export async function nuFaults(html: string): Promise<string[]> {
  const url = process.env[variable];
  if (url === undefined) return [];
  const messages = await ask(url, html.replace(styleElement, onceChecked));
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter((message) => !isAboutUnknownStyles(message))
    .map(({ type, message, extract = '' }) => `${type}: ${message} (${extract})`);
}

const styleElement = /(<style[^>]*>)([^<]*)(?=<\/style>)/g;
const checkedStyles = new Set<string>();

/** The styles are the same in all pages, and take most of the time of a check: they are handed over once. */
function onceChecked(element: string, tag: string, styles: string): string {
  if (checkedStyles.has(styles)) return tag;
  checkedStyles.add(styles);
  return element;
}

/** Asks the checker, which may still be starting. */
async function ask(url: string, html: string): Promise<NuMessage[]> {
  for (const end = Date.now() + patienceMs; ; await pause(200))
    try {
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      const answer = await fetch(url, { method: 'POST', headers, body: html });
      return ((await answer.json()) as { messages: NuMessage[] }).messages;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}

/**
 * The checker does not know CSS View Transitions Level 1 and 2 and container queries (CSS Containment Level 3) yet, and
 * takes their rules for faults.
 */
function isAboutUnknownStyles({ message, extract = '' }: NuMessage): boolean {
  return (
    message.startsWith('CSS:') &&
    (/view-transi|ransition-(?:group|old|new)\(/.test(extract) || /“@?container”/.test(message))
  );
}
