import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { texts } from './catalogues.server';
import { localeNames, locales } from './locales';
import { type MessageKey } from './translate';

const page = readFileSync(join(import.meta.dirname, '../../docs/wording.md'), 'utf8');
const keys = Object.keys(texts.en) as MessageKey[];

/** The rows of the first table under a heading, each as its cells; the first row has the titles. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1] ?? '';
  const table = /(?:^\|.*\n)+/m.exec(section)?.[0] ?? '';
  return table
    .trim()
    .split('\n')
    .filter((line) => !/^\| -/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const inCode = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

interface Forbidden {
  readonly word: string;
  /** Longer phrases in which the word is allowed. */
  readonly allowedIn: readonly string[];
}

const forbidden = new Map<string, Forbidden[]>(
  tableUnder('Never').map(([locale = '', words = '']) => [
    inCode(locale)[0] ?? '',
    [...words.matchAll(/`([^`]+)`(?: \(((?:`[^`]+`(?:, )?)+)\))?/g)].map(
      ([, word = '', allowed = '']) => ({ word, allowedIn: inCode(allowed) }),
    ),
  ]),
);

const escaped = (text: string) => text.replace(/[.?()[\]{}+^$|\\]/g, '\\$&');

/** Whether the text has the word. Japanese has no spaces, so any place counts there. */
function has(text: string, { word, allowedIn }: Forbidden, isWhole: boolean): boolean {
  const rest = allowedIn.reduce((before, phrase) => before.replaceAll(phrase, ''), text);
  const plain = escaped(word).replace(/\*$/, '[\\p{L}\\p{M}]*');
  const pattern = isWhole ? `(?<![\\p{L}\\p{M}-])${plain}(?![\\p{L}\\p{M}-])` : plain;
  return new RegExp(pattern, 'iu').test(rest);
}

/** What a person reads of a message: without the names of its values and of its plural forms. */
function readable(text: string): string {
  return text
    .replace(/\{\w+, plural,/g, '{')
    .replace(/\b(?:zero|one|two|few|many|other) \{/g, '{')
    .replace(/\{\w+(?:, number)?\}/g, '…');
}

describe.each(localeNames)('the texts in %s', (locale) => {
  const words = forbidden.get(locale) ?? [];

  test('have none of the words that are never used', () => {
    expect(words.length).toBeGreaterThan(10);
    const found = keys.flatMap((key) =>
      words
        .filter((word) => has(readable(texts[locale][key]), word, locale !== 'ja'))
        .map(({ word }) => `${key}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('use the terms of the table', () => {
    const [titles = [], ...rows] = tableUnder('Terms');
    const column = titles.indexOf(locales[locale].name);
    const terms = rows.flatMap((row) => (row[column] ?? '').split(' → '));
    const all = keys.map((key) => texts[locale][key]).join('\n');
    const used = all.replaceAll('\u00A0', ' ').toLocaleLowerCase(locale);
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !used.includes(term.toLocaleLowerCase(locale)))).toEqual([]);
  });
});

test('French keeps its punctuation with the word before it', () => {
  expect(keys.filter((key) => / [:;?!»]|« /.test(readable(texts.fr[key])))).toEqual([]);
});

test.each([
  ['the whole word', 'Open the app.', 'app', true],
  ['the word at its beginning', 'Successfully done', 'successful*', true],
  ['a part of another', 'An application', 'app', false],
  ['a part of one with a hyphen', 'Your e-mail', 'mail', false],
])('%s counts only where it should', (_, text, word, isFound) => {
  expect(has(text, { word, allowedIn: [] }, true)).toBe(isFound);
});

test('a word is allowed inside of the phrases in brackets', () => {
  const app = { word: 'app', allowedIn: ['authenticator app'] };
  expect(has('An authenticator app', app, true)).toBe(false);
  expect(has('An authenticator app, and another app', app, true)).toBe(true);
});
