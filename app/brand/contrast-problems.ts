import { type Color, contrast, hexOf, mixed } from './color';
import { type ColorName, type Palette } from './palette';

/** What has to be told from what it stands on. */
interface Pair {
  color: ColorName;
  on: ColorName;
  /** WCAG 2.2: 4.5 for text (1.4.3), 3 for edges of controls and the mark of the focus (1.4.11). */
  least: number;
  /** Where the pair is a button that lets a tenth of this shine through while a pointer is over it. */
  fadesOver?: ColorName;
}

const readable = 4.5;
const visible = 3;

const surfaces = ['card', 'page'] as const;
const softs = ['accentSoft', 'goodSoft', 'warnSoft', 'dangerSoft'] as const;

const pairsOf = (colors: readonly ColorName[], ons: readonly ColorName[], least: number): Pair[] =>
  colors.flatMap((color) => ons.map((on) => ({ color, on, least })));

/** Everything that pages put together. */
export const pairs: readonly Pair[] = [
  ...pairsOf(['ink', 'quiet', 'accent', 'danger', 'good', 'warn'], surfaces, readable),
  ...pairsOf(['ink', 'quiet', 'accent'], softs, readable),
  { color: 'danger', on: 'dangerSoft', least: readable },
  { color: 'good', on: 'goodSoft', least: readable },
  { color: 'warn', on: 'warnSoft', least: readable },
  ...surfaces.flatMap((fadesOver): Pair[] => [
    { color: 'accentInk', on: 'accent', least: readable, fadesOver },
    { color: 'card', on: 'danger', least: readable, fadesOver },
  ]),
  ...pairsOf(['fieldLine'], surfaces, visible),
];

/** How much of a button is its own under a pointer. */
const shareWhileHovered = 0.9;

export interface ContrastProblem {
  /** The colour to change: of a pair, the one that was given. */
  name: ColorName;
  message: string;
}

/** Whatever cannot be told apart well enough in a palette. `isGiven` says which colours are the operator's own. */
export function contrastProblems(
  palette: Palette,
  isGiven: (name: ColorName) => boolean,
): ContrastProblem[] {
  return pairs.flatMap(({ color, on, least, fadesOver }) => {
    const between = leastContrast(palette[color], palette[on], fadesOver && palette[fadesOver]);
    if (between >= least) return [];
    const name = isGiven(color) || !isGiven(on) ? color : on;
    const what = `${color} ${hexOf(palette[color])} on ${on} ${hexOf(palette[on])}`;
    // Cut and not rounded: 4.496 is not 4.5.
    const found = (Math.floor(between * 100) / 100).toFixed(2);
    const when = fadesOver === undefined ? '' : ', the button under a pointer too,';
    return [
      {
        name,
        message: `must have a contrast of ${least}:1 at least, and ${what}${when} has ${found}:1`,
      },
    ];
  });
}

function leastContrast(one: Color, other: Color, behind: Color | undefined): number {
  const still = contrast(one, other);
  if (behind === undefined) return still;
  const faded = (color: Color) => mixed(color, behind, shareWhileHovered);
  return Math.min(still, contrast(faded(one), faded(other)));
}
