import { setTimeout as sleep } from 'node:timers/promises';
import { HtmlValidate } from 'html-validate/node';
import { ended, start } from '../../tests/child-processes.mjs';
import { freePort } from '../../tests/free-port.mjs';

const htmlValidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Files of the portal itself are as trustworthy as the page that names them.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Buttons submit unless they say otherwise (HTML section 4.10.6).
    'no-implicit-button-type': 'off',
    // Lists may be named (WAI-ARIA section 5.2.8.4).
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** What html-validate finds wrong with a page, a line each. */
export async function lint(html: string): Promise<string[]> {
  const { results } = await htmlValidate.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

/** The Nu Html Checker as a server, as it takes longer to start than to check any page. */
export interface NuChecker {
  /** What is wrong with a page, errors and warnings, a line each. */
  check(html: string): Promise<string[]>;
  stop(): Promise<void>;
}

interface NuMessage {
  type: string;
  subType?: string;
  message: string;
  extract?: string;
}

/** The checker does not know CSS View Transitions Level 1 and 2 yet, and takes their rules for faults. */
function isAboutViewTransitions({ message, extract = '' }: NuMessage): boolean {
  return message.startsWith('CSS:') && /view-transi|ransition-(?:group|old|new)\(/.test(extract);
}

export async function startNuChecker(jar: string, firstPort: number): Promise<NuChecker> {
  const port = await freePort(firstPort);
  const child = start(
    'java',
    [
      '-Xmx256m',
      '-Dnu.validator.servlet.bind-address=127.0.0.1',
      '-cp',
      jar,
      'nu.validator.servlet.Main',
      String(port),
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const end = ended(child);
  const check = async (html: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/?out=json`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: html,
    });
    const { messages } = (await answer.json()) as { messages: NuMessage[] };
    return messages
      .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
      .filter((message) => !isAboutViewTransitions(message))
      .map(({ type, message, extract = '' }) => `${type}: ${message} (${extract})`);
  };
  const answers = async () => {
    try {
      return (await check('<!DOCTYPE html><html lang="en"><title>a</title>')).length === 0;
    } catch {
      return false;
    }
  };
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`The Nu checker ended with ${child.exitCode}.`);
    await sleep(200);
  }
  return {
    check,
    stop: async () => {
      child.kill('SIGKILL');
      await end;
    },
  };
}
