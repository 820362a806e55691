import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const styles = readFileSync(new URL('../app/styles.css', import.meta.url), 'utf8');

/** The colours of a palette by name, each as red, green and blue. */
function palette(name: 'light' | 'dark'): Map<string, number[]> {
  const rules = new RegExp(`\\.${name}-palette \\{([^}]*)\\}`).exec(styles)?.[1] ?? '';
  return new Map(
    [...rules.matchAll(/--([a-z-]+): ([\d ]+);/g)].map(([, color = '', value = '']) => [
      color,
      value.split(' ').map(Number),
    ]),
  );
}

/** WCAG 2.2, “contrast ratio”. */
function contrast(a: number[], b: number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(color: number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is read, with what it stands on. */
const texts: [string, string][] = [
  ...['ink', 'quiet', 'accent', 'danger', 'good', 'warn'].flatMap((text): [string, string][] => [
    [text, 'card'],
    [text, 'page'],
  ]),
  ...['accent', 'danger', 'good', 'warn'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['accent-ink', 'accent'],
  ['card', 'danger'],
];

/** The edges of what can be filled in or pressed, and the mark of what has the focus. */
const edges = ['field-line', 'accent', 'danger'].flatMap((edge): [string, string][] => [
  [edge, 'card'],
  [edge, 'page'],
]);

describe.each(['light', 'dark'] as const)('in the %s palette', (name) => {
  const colors = palette(name);
  const between = ([a, b]: [string, string]) => {
    const [one, other] = [colors.get(a), colors.get(b)];
    if (one === undefined || other === undefined) throw new Error(`There is no ${a} or no ${b}.`);
    return contrast(one, other);
  };

  test.each(texts)('%s can be read on %s (WCAG 1.4.3)', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('an edge of %s can be seen on %s (WCAG 1.4.11)', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(3);
  });

  test('a card is told from the page', () => {
    expect(between(['card', 'page'])).toBeGreaterThan(name === 'light' ? 1.05 : 1.15);
  });
});
