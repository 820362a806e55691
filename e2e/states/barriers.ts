import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Page } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours, which are all that differs between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What keeps people out of a page, as far as axe finds it by rule, or by the rules about colours alone: a line for
 * each rule that is broken.
 */
export async function barriers(page: Page, about: 'everything' | 'colours' = 'everything') {
  const runOnly: RunOnly =
    about === 'everything' ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (only): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: only,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join('; ')}`,
  );
}
