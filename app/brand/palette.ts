import { black, type Color, contrast, mixed, white } from './color';

export const schemes = ['light', 'dark'] as const;
/** Whether pages are light or dark. */
export type Scheme = (typeof schemes)[number];

/** The colours of pages, as the style sheet names them. */
export const colorNames = [
  'page',
  'card',
  'line',
  'fieldLine',
  'ink',
  'quiet',
  'accent',
  'accentInk',
  'accentSoft',
  'danger',
  'dangerSoft',
  'good',
  'goodSoft',
  'warn',
  'warnSoft',
] as const;
export type ColorName = (typeof colorNames)[number];

export type Palette = Readonly<Record<ColorName, Color>>;

/** What an operator says of a palette: the accent, and whatever else is to differ from the portal's own. */
export type GivenColors = { accent: Color } & { [Name in ColorName]?: Color | undefined };

/** The portal's own colours, which are those of its style sheet. */
export const ownPalettes: Record<Scheme, Palette> = {
  light: {
    page: [246, 247, 249],
    card: [255, 255, 255],
    line: [209, 214, 222],
    fieldLine: [128, 137, 150],
    ink: [23, 28, 36],
    quiet: [81, 90, 104],
    accent: [24, 82, 166],
    accentInk: [255, 255, 255],
    accentSoft: [227, 236, 250],
    danger: [168, 28, 28],
    dangerSoft: [252, 236, 235],
    good: [17, 101, 60],
    goodSoft: [224, 244, 232],
    warn: [122, 75, 0],
    warnSoft: [255, 243, 214],
  },
  dark: {
    page: [16, 19, 24],
    card: [32, 37, 45],
    line: [84, 94, 110],
    fieldLine: [122, 133, 149],
    ink: [232, 236, 242],
    quiet: [166, 176, 190],
    accent: [134, 180, 255],
    accentInk: [10, 22, 42],
    accentSoft: [30, 46, 74],
    danger: [255, 158, 150],
    dangerSoft: [66, 29, 28],
    good: [125, 214, 163],
    goodSoft: [22, 53, 38],
    warn: [244, 198, 110],
    warnSoft: [60, 45, 14],
  },
};

/** How much of the accent its soft surface has at most. */
const softShares: Record<Scheme, number> = { light: 0.12, dark: 0.24 };

/**
 * A whole palette. Where they are not given, what stands on the accent is black or white, and its soft surface has as much
 * of it as leaves texts readable there; all else is the portal's own.
 */
export function completePalette(given: GivenColors, scheme: Scheme): Palette {
  const { accent } = given;
  const accentInk = contrast(accent, white) >= contrast(accent, black) ? white : black;
  const known = withGiven({ ...ownPalettes[scheme], accentInk }, given);
  return withGiven({ ...known, accentSoft: softOf(known, softShares[scheme]) }, given);
}

function withGiven(palette: Palette, given: GivenColors): Palette {
  return Object.fromEntries(
    colorNames.map((name) => [name, given[name] ?? palette[name]]),
  ) as Palette;
}

function softOf({ accent, ink, quiet, card }: Palette, mostShare: number): Color {
  for (let share = mostShare; share > 0; share -= 0.02) {
    const soft = mixed(accent, card, share);
    if ([accent, ink, quiet].every((text) => contrast(text, soft) >= 4.5)) return soft;
  }
  return card;
}
