import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Result, RunOnly } from 'axe-core';
import type { Page } from 'playwright/test';

/** In its short form, as every page has to read it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours, which are all that differs between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules that look at texts and at places, which are all that differs between languages. */
const languageRules = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'aria-valid-attr-value',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'label',
  'label-content-name-mismatch',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'target-size',
  'valid-lang',
];

const runOnly = {
  everything: { type: 'tag', values: tags },
  colours: { type: 'rule', values: colourRules },
  language: { type: 'rule', values: languageRules },
} as const satisfies Record<string, RunOnly>;

/**
 * What keeps people out of a page, as far as axe finds it by rule, or by the rules about colours or languages alone:
 * a line for each rule that is broken.
 */
export async function barriers(page: Page, about: keyof typeof runOnly = 'everything') {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (only): Promise<Result[]> => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: only,
      resultTypes: ['violations'],
      // Which are made for every element, and loaded for every style sheet, where a page has nothing to find.
      selectors: false,
      preload: false,
    });
    return results.violations;
  }, runOnly[about] as RunOnly);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join('; ')}`,
  );
}
