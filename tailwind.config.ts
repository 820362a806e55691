import { type Config } from 'tailwindcss';

/** Colours are variables of app/styles.css, so that light and dark differ in one place only. */
const color = (name: string) => `rgb(var(--${name}) / <alpha-value>)`;

export default {
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
