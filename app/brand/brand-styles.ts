import { type Brand } from './brand';
import { hexOf } from './color';
import { type ColorName, colorNames, ownPalettes, type Palette, type Scheme } from './palette';

/** What the style sheet does not have, as the portal's own name is short and has no picture. Tabs need room beside it. */
const headerStyles =
  '.page-header-brand{gap:.5rem;flex-shrink:1;line-height:1.2;overflow-wrap:anywhere}' +
  '.page-header-brand:has(+nav){flex-shrink:0;max-width:min(12rem,50%)}' +
  '@media (max-width:639px){.page-header-brand:has(+nav){max-width:8rem}}';

/** In three lines, which is as many as the bar is high, there is room for forty letters of this size. */
const longNameStyles = '.page-header-brand:has(+nav){font-size:.875rem;line-height:1.15}';
const longName = 16;

const logoStyles =
  '.page-header-logo{flex:none;max-width:11rem}' +
  '@media (max-width:639px){.page-header-logo{max-width:7rem}}';

/** A name that stands beside its picture is only read out where a phone needs the room for the tabs. */
const nameStyles =
  '@media (min-width:640px){.page-header-brand:has(+nav){max-width:min(20rem,50%)}}' +
  '@media (max-width:639px){:has(+nav)>.page-header-name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}';

type BrandLooks = Pick<Brand, 'name' | 'logo' | 'palettes'>;

/** The rules of a brand, for behind the portal's style sheet. */
export function brandStyles({ name, logo, palettes }: BrandLooks): string {
  return [
    headerStyles,
    name.length > longName ? longNameStyles : '',
    logo === null ? '' : logoStyles,
    logo === null || logo.hasName ? '' : nameStyles,
    palettes === null ? '' : paletteStyles(palettes),
  ].join('');
}

/**
 * The rules that put palettes in the place of the portal's own, for behind its style sheet: with the same selectors, so that
 * they win there. They consist of numbers and of names of ours alone.
 */
function paletteStyles({ light, dark }: Record<Scheme, Palette>): string {
  const inLight = changedNames(light, 'light');
  const inDark = changedNames(dark, 'dark');
  const darkRules = rulesOf(dark, inDark);
  // On paper, the light palette has to win of what the rules for dark pages have just changed.
  const onPaper = new Set([...inLight, ...inDark]);
  return [
    `:root{${rulesOf(light, inLight)}}`,
    `:root[data-theme='dark']{${darkRules}}`,
    `@media (prefers-color-scheme:dark){:root[data-theme='system']{${darkRules}}}`,
    `@media print{:root[data-theme]{${rulesOf(light, [...onPaper])}}}`,
  ].join('');
}

function changedNames(palette: Palette, scheme: Scheme): ColorName[] {
  const own = ownPalettes[scheme];
  return colorNames.filter((name) => hexOf(palette[name]) !== hexOf(own[name]));
}

function rulesOf(palette: Palette, names: readonly ColorName[]): string {
  return names.map((name) => `--${kebab(name)}:${palette[name].join(' ')}`).join(';');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
