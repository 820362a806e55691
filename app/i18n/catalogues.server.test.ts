import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { createTranslators, texts, translator } from './catalogues.server';
import { type Locale, localeNames, locales } from './locales';
import { type MessageKey } from './translate';

const keys = Object.keys(texts.en) as MessageKey[];
const others = localeNames.filter((locale) => locale !== 'en');
const counts = [0, 1, 2, 3, 11, 99, 100, 1000, 1_000_000];

interface Plural {
  name: string;
  options: Record<string, { value: unknown[] }>;
}

interface Element {
  type: number;
  value: string;
  style?: unknown;
  offset?: number;
  pluralType?: string;
  options?: Plural['options'];
}

/** What the parser calls the kinds of elements; its own names are not exported. */
const kinds = new Map([
  [1, 'plain'],
  [2, 'number'],
  [5, 'select'],
  [6, 'plural'],
]);

interface Parts {
  arguments: Set<string>;
  plurals: Plural[];
}

/** By text, as each is asked about by many tests. */
const known = new Map<string, Parts>();

/** A parsed message's arguments with their kinds, and its plurals, those inside of plurals included. */
function partsOf(text: string): Parts {
  const parts = known.get(text) ?? parse(text);
  known.set(text, parts);
  return parts;
}

function parse(text: string): Parts {
  const found: Parts = { arguments: new Set(), plurals: [] };
  const walk = (elements: unknown[]): void => {
    for (const element of elements as Element[]) {
      // Literal text, and the number sign of a plural, take no argument.
      if (element.type === 0 || element.type === 7) continue;
      // Nobody who asks for a text gives the name of the product, and a language may do without it.
      if (element.value === 'product') continue;
      const { type, style, offset = 0, pluralType = 'cardinal' } = element;
      const isPlain = !style && offset === 0 && pluralType === 'cardinal';
      found.arguments.add(`${element.value} (${isPlain ? kinds.get(type) : 'unknown'})`);
      if (element.options === undefined) continue;
      found.plurals.push({ name: element.value, options: element.options });
      for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return found;
}

/** Takes whatever values a test has computed. */
type Fill = (key: MessageKey, values?: Record<string, string | number>) => string;
const fillIn = (locale: Locale) => translator(locale) as Fill;

function valuesFor(key: MessageKey, value: string | number) {
  const names = [...partsOf(texts.en[key]).arguments].map((name) => name.split(' ')[0] ?? '');
  return Object.fromEntries(names.map((name) => [name, value]));
}

describe.each(localeNames)('the texts in %s', (locale) => {
  const own = texts[locale];
  const t = fillIn(locale);

  test('are those of English: none is missing, and there is none besides', () => {
    expect(Object.keys(own)).toEqual(keys);
  });

  test('can be read and filled in', () => {
    for (const key of keys)
      for (const count of counts) {
        const text = t(key, valuesFor(key, count));
        expect(text.trim(), key).toBe(text);
        expect(text, key).not.toBe('');
        expect(text, key).not.toMatch(/[{}]|undefined|\bNaN\b/);
      }
  });

  test('take the same arguments as in English', () => {
    const sorted = (text: string) => [...partsOf(text).arguments].sort();
    for (const key of keys) expect(sorted(own[key]), key).toEqual(sorted(texts.en[key]));
  });

  test('use no more of ICU messages than their types can tell of', () => {
    const unknown = keys.filter((key) =>
      /undefined|unknown/.test([...partsOf(own[key]).arguments].join()),
    );
    expect(unknown).toEqual([]);
  });

  test('leave a gap where a value is missing all the same', () => {
    for (const key of keys)
      if (Object.keys(valuesFor(key, 1)).length > 0) expect(t(key), key).not.toMatch(/[{}]/);
  });

  test('show every argument that they take', () => {
    for (const key of keys) {
      const values = valuesFor(key, 7);
      for (const name of Object.keys(values)) {
        const [one, other] = [41, 5].map((value) => t(key, { ...values, [name]: value }));
        expect(one, key).not.toEqual(other);
      }
    }
  });

  test('count in every plural form of the language, and in no other', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const key of keys)
      for (const { options } of partsOf(own[key]).plurals) {
        const forms = Object.keys(options).filter((form) => !form.startsWith('='));
        expect(forms.sort(), key).toEqual([...pluralCategories].sort());
      }
  });

  test('leave the number out only where the form is for one number alone', () => {
    const rules = new Intl.PluralRules(locale);
    const careless = keys.filter((key) =>
      partsOf(own[key]).plurals.some(({ options }) =>
        Object.entries(options).some(([form, { value }]) => {
          const saysNumber = JSON.stringify(value).includes('"type":7');
          const numbers = Array.from({ length: 300 }, (_, count) => count).filter(
            (count) => rules.select(count) === form && !Object.hasOwn(options, `=${count}`),
          );
          return !saysNumber && numbers.length > 1;
        }),
      ),
    );
    expect(careless).toEqual([]);
  });

  test('use proper quotation marks, apostrophes and dashes', () => {
    expect(keys.filter((key) => /["']|\.\.\.| - /.test(own[key]))).toEqual([]);
  });
});

test.each(others)('no sentence in %s is left in English', (locale) => {
  const left = keys.filter(
    (key) => / \w+ /.test(texts.en[key]) && texts[locale][key] === texts.en[key],
  );
  expect(left).toEqual([]);
});

test('a name that looks like markup or like a message stays as it is', () => {
  for (const name of ['<b>Ada</b>', '{count, plural, other {#}}', "O'Brien’s '{x}'"])
    expect(translator('en')('app.nav.signedInAs', { name })).toBe(`Signed in as ${name}`);
});

test.each<[Locale, number, string]>([
  ['en', 1, '1 session'],
  ['en', 2, '2 sessions'],
  ['en', 1234, '1,234 sessions'],
  ['de', 1, '1 Sitzung'],
  ['de', 1234, '1.234 Sitzungen'],
  ['fr', 0, '0 session'],
  ['fr', 2, '2 sessions'],
  ['es', 2, '2 sesiones'],
  ['ja', 3, '3 件のセッション'],
  ['ar', 0, 'لا جلسات'],
  ['ar', 1, 'جلسة واحدة'],
  ['ar', 2, 'جلستان'],
  ['ar', 3, '3 جلسات'],
  ['ar', 11, '11 جلسة'],
  ['ar', 100, '100 جلسة'],
])('in %s, %i is counted properly', (locale, count, text) => {
  expect(translator(locale)('sessions.count', { count })).toBe(text);
});

test('text that runs from the right keeps Latin names whole, by isolating them', () => {
  const name = 'Ada (Example)';
  expect(translator('ar')('app.nav.signedInAs', { name })).toContain(`\u2068${name}\u2069`);
  expect(translator('de')('app.nav.signedInAs', { name })).toContain(` ${name}`);
});

describe('the name of the product', () => {
  test.each<[Locale, string, string]>([
    ['en', 'Acme', 'Signed out outside Acme.'],
    ['de', 'Acme', 'Außerhalb von Acme abgemeldet.'],
    ['fr', 'Loom', 'Déconnectée hors de Loom.'],
    ['fr', 'Acme', 'Déconnectée hors d’Acme.'],
    ['fr', 'Écho', 'Déconnectée hors d’Écho.'],
    ['es', 'Acme', 'Cerrada fuera de Acme.'],
    ['ja', 'Acme', 'Acme 以外でサインアウトされました。'],
    ['ja', '港', '港以外でサインアウトされました。'],
    ['ja', '港 Acme', '港 Acme 以外でサインアウトされました。'],
    ['ar', 'Acme', 'سُجّل الخروج من خارج Acme.'],
    ['ar', 'Acme (2)', 'سُجّل الخروج من خارج \u2068Acme (2)\u2069.'],
  ])('fits into the words beside it: in %s, %s', (locale, name, text) => {
    expect(createTranslators(name)(locale)('sessions.ended.outside')).toBe(text);
  });

  test('changes the Spanish “and” before its own sound', () => {
    const textIn = (name: string) => createTranslators(name)('es')('confirmCode.closed.no_mail');
    expect(textIn('Iris')).toContain(' e Iris no tiene');
    expect(textIn('Hierro')).toContain(' y Hierro no tiene');
  });

  test('keeps its distance from a dash in Japanese', () => {
    expect(createTranslators('港')('ja')('app.pageTitle', { title: '概要' })).toBe('概要 – 港');
  });

  test('is a text and no message, whatever it looks like', () => {
    for (const name of ['<b>', '{count, plural, other {#}}', "O'Brien’s '{x}'", '{product}'])
      expect(createTranslators(name)('en')('app.name')).toBe(name);
  });

  test('stands in no text by itself', () => {
    for (const locale of localeNames)
      expect(keys.filter((key) => /latchkey/i.test(texts[locale][key]))).toEqual([]);
  });
});

test('words for a device run from the right in Arabic, even where a Latin name comes first', () => {
  const device = keys.filter((key) => key.startsWith('device.'));
  const leftFirst = device.filter((key) =>
    /^[^\p{Script=Arabic}\u200F]*\p{Script=Latin}/u.test(fillIn('ar')(key, valuesFor(key, 'A'))),
  );
  expect(leftFirst).toEqual([]);
});

test('every language has a name and a direction', () => {
  expect(Object.values(locales).map(({ name }) => name)).toEqual([
    'English',
    'Deutsch',
    'Français',
    'Español',
    '日本語',
    'العربية',
  ]);
  expect(localeNames.filter((locale) => locales[locale].direction === 'rtl')).toEqual(['ar']);
});

test('the first part of a key is the name of its group’s file', async () => {
  const folder = join(import.meta.dirname, 'locales', 'en');
  const groups = readdirSync(folder).filter((file) => file !== 'catalogue.ts');
  expect(groups.length).toBeGreaterThan(1);
  for (const file of groups) {
    const group = file
      .replace(/\.ts$/, '')
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const exported = (await import(join(folder, file))) as Record<string, object>;
    const firstParts = Object.keys(exported[group] ?? {}).map((key) => key.split('.')[0]);
    expect([...new Set(firstParts)], file).toEqual([group]);
  }
});

test('every text is used on some page', () => {
  const app = join(import.meta.dirname, '..');
  const source = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !path.includes('locales/'))
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
