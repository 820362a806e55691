import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from './locales/en';
import { type MessageKey, translator } from './translate';

const keys = Object.keys(en) as MessageKey[];
const t = translator('en');

/** The names of a message's arguments, those inside its plural forms included. */
function argumentsOf(message: string): string[] {
  return [...message.matchAll(/\{(\w+)(?=[,}])/g)].flatMap(([, name]) => name ?? []);
}

const valuesFor = (message: string, value: string | number) =>
  Object.fromEntries(argumentsOf(message).map((name) => [name, value]));

test.each(keys)('%s can be read and filled in', (key) => {
  for (const count of [0, 1, 2, 1000]) {
    const text = t(key, valuesFor(en[key], count));
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/[{}]|undefined|\bNaN\b/);
  }
});

test.each(keys.filter((key) => argumentsOf(en[key]).length > 0))(
  '%s does not do without its arguments',
  (key) => {
    expect(() => t(key)).toThrow();
  },
);

test.each(keys)('%s shows every argument that it takes', (key) => {
  const message = new IntlMessageFormat(en[key], 'en', undefined, { ignoreTag: true });
  const names = new Set(argumentsOf(en[key]));
  for (const name of names) {
    const others = valuesFor(en[key], 7);
    const [one, other] = [41, 5].map((value) => message.format({ ...others, [name]: value }));
    expect(one).not.toEqual(other);
  }
});

test('a name that looks like markup or like a message stays as it is', () => {
  for (const name of ['<b>Ada</b>', '{count, plural, other {#}}', "O'Brien’s '{x}'"])
    expect(t('nav.signedInAs', { name })).toBe(`Signed in as ${name}`);
});

test.each([
  [1, '1 session'],
  [2, '2 sessions'],
  [1234, '1,234 sessions'],
])('%i is counted in proper English', (count, text) => {
  expect(t('sessions.title', { count })).toBe(text);
});

test('texts use proper quotation marks and dashes', () => {
  const careless = keys.filter((key) => /"|\.\.\.| - /.test(en[key]));
  expect(careless).toEqual([]);
});

test('every text is used on some page', () => {
  const app = join(import.meta.dirname, '..');
  const source = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !path.includes('locales'))
    .map((path) => readFileSync(join(app, path), 'utf8'))
    .join('\n');
  // A key that is put together, such as `error.${name}.heading`, uses all keys of that shape.
  const shapes = [...source.matchAll(/`([\w.]+\.)\$\{[^`}]+\}([\w.]*)`/g)].map(
    ([, before = '', after = '']) =>
      (key: string) =>
        key.startsWith(before) && key.endsWith(after),
  );
  const unused = keys.filter(
    (key) => !source.includes(`'${key}'`) && !shapes.some((fits) => fits(key)),
  );
  expect(unused).toEqual([]);
});
