import { type Config } from 'tailwindcss';

/** Colours are variables of app/styles.css, so that light and dark differ in one place only. */
const color = (name: string) => `rgb(var(--${name}) / <alpha-value>)`;

/**
 * What no class of ours takes, and would write its variables into the styles of each page all the same: an opacity for
 * each colour, and a value of its own for every element.
 */
const unused = [
  ...['backgroundOpacity', 'borderOpacity', 'divideOpacity', 'textOpacity'],
  ...['borderSpacing', 'contain', 'fontVariantNumeric', 'gradientColorStops'],
  ...['scrollSnapType', 'touchAction', 'filter', 'blur', 'brightness', 'contrast', 'dropShadow'],
  ...['grayscale', 'hueRotate', 'invert', 'saturate', 'sepia', 'backdropFilter', 'backdropBlur'],
  ...['backdropBrightness', 'backdropContrast', 'backdropGrayscale', 'backdropHueRotate'],
  ...['backdropInvert', 'backdropOpacity', 'backdropSaturate', 'backdropSepia'],
];

export default {
  corePlugins: Object.fromEntries(unused.map((name) => [name, false])),
  content: ['./app/**/*.{ts,tsx}'],
  theme: {
    extend: {
      colors: {
        page: color('page'),
        card: color('card'),
        line: color('line'),
        'field-line': color('field-line'),
        ink: color('ink'),
        quiet: color('quiet'),
        accent: { DEFAULT: color('accent'), ink: color('accent-ink'), soft: color('accent-soft') },
        danger: { DEFAULT: color('danger'), soft: color('danger-soft') },
        good: { DEFAULT: color('good'), soft: color('good-soft') },
        warn: { DEFAULT: color('warn'), soft: color('warn-soft') },
      },
      // Room at the sides does not grow with the letters, which need the width themselves.
      padding: { edge: 'min(1rem, 5vw)' },
      fontFamily: {
        sans: ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'sans-serif'],
      },
    },
  },
} satisfies Config;
