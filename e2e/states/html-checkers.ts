import { HtmlValidate } from 'html-validate/node';
import { isNuCheckerThere, nuFaults } from './nu-checker';

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
    // In a `noscript`, while work goes on: with the script nothing loads by itself, and axe finds none.
    'meta-refresh': 'off',
  },
});

/** What html-validate and, where it runs, the Nu Html Checker find wrong with a page as sent, a line each. */
export async function faultsOf(html: string): Promise<string[]> {
  return [...(await lint(html)), ...(await nuFaults(html))];
}

/** What the quicker of both, where it runs, finds wrong with what scripts have made of a page. */
export async function faultsInBrowser(html: string): Promise<string[]> {
  return isNuCheckerThere() ? nuFaults(html) : lint(html);
}

async function lint(html: string): Promise<string[]> {
  const { results } = await htmlValidate.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
