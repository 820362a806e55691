import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from '~/brand/color';
import { contrastProblems, pairs } from '~/brand/contrast-problems';
import { type ColorName, colorNames, ownPalettes, schemes } from '~/brand/palette';

const app = join(import.meta.dirname, '../app');
const styles = readFileSync(join(app, 'styles.css'), 'utf8');

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The colours of a palette of the style sheet by name, each as red, green and blue. */
function paletteInStyles(name: string): Record<string, number[]> {
  const rules = new RegExp(`\\.${name}-palette \\{([^}]*)\\}`).exec(styles)?.[1] ?? '';
  return Object.fromEntries(
    [...rules.matchAll(/--([a-z-]+): ([\d ]+);/g)].map(([, color = '', value = '']) => [
      color,
      value.split(' ').map(Number),
    ]),
  );
}

/** The colours that pages use for something, by the classes of the components and of the style sheet. */
function colorsUsedFor(property: 'text' | 'bg'): Set<ColorName> {
  const source = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.(?:tsx?|css)$/.test(path))
    .map((path) => readFileSync(join(app, path), 'utf8'))
    .join('\n');
  return new Set(
    colorNames.filter((name) =>
      new RegExp(`(?<![\\w-])${property}-${kebab(name)}(?![\\w-])`).test(source),
    ),
  );
}

describe.each(schemes)('in the %s palette', (scheme) => {
  const palette = ownPalettes[scheme];

  test('the colours are those of the style sheet', () => {
    const named = Object.entries(palette).map(([name, color]) => [kebab(name), [...color]]);
    expect(paletteInStyles(scheme)).toEqual(Object.fromEntries(named));
  });

  test('texts can be read, and edges seen, wherever they stand (WCAG 1.4.3 and 1.4.11)', () => {
    expect(contrastProblems(palette, () => false)).toEqual([]);
  });

  test('a card is told from the page', () => {
    const between = contrast(palette.card, palette.page);
    expect(between).toBeGreaterThan(scheme === 'light' ? 1.05 : 1.15);
  });
});

test('every colour that pages write or paint with is held to its contrast', () => {
  const texts = pairs.map(({ color }) => color);
  const surfaces = pairs.map(({ on }) => on);
  expect([...colorsUsedFor('text')].filter((name) => !texts.includes(name))).toEqual([]);
  expect([...colorsUsedFor('bg')].filter((name) => !surfaces.includes(name))).toEqual([]);
  expect(colorsUsedFor('text').size).toBeGreaterThan(5);
});

test('a bar of progress is drawn in the palette: what is done, what is not, and the edge', () => {
  const rule = (selector: string) =>
    new RegExp(`\\n  ${selector} \\{([^}]*)\\}`).exec(styles)?.[1] ?? '';
  expect(rule('\\.progress')).toMatch(/appearance-none.* border-accent bg-card;/);
  for (const part of ['-webkit-progress-value', '-moz-progress-bar'])
    expect(rule(`\\.progress::${part}`)).toContain('bg-accent;');
});
