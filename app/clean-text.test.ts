import { describe, expect, test } from 'vitest';
import { cleanEmail, cleanText } from './clean-text';

const shown = (text: string) =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });

describe('a text in which nothing can be seen is none', () => {
  test.each(
    [
      '',
      ' ',
      '\t\r\n',
      '\u00a0',
      '\u1680',
      '\u2007\u202f\u205f\u3000',
      '\u2028\u2029',
      '\u0000',
      '\u001b',
      '\u0085',
      '\u00ad',
      '\u034f',
      '\u061c',
      '\u115f\u1160',
      '\u17b4',
      '\u180e',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u200e\u200f',
      '\u202a\u202e\u202c',
      '\u2060\u2063',
      '\u2066\u2069',
      '\u2800',
      '\u3164',
      '\ufe0f',
      '\ufeff',
      '\uffa0',
      '\ufff9\ufffb',
      '\ufffc',
      '\uffff',
      '\ud800',
      '\u{1d159}',
      '\u{e0041}\u{e007f}',
      '\u{e0100}',
      '\u0301',
      '\u0301\u0308 \u20dd',
      ' \u200b\u3164\u00a0\u200d\ufeff ',
    ].map((text) => [shown(text), text]),
  )('%s', (_, text) => {
    expect(cleanText(text)).toBeNull();
  });
});

describe('what can be seen is kept as it is', () => {
  test.each([
    'Ada Lovelace',
    'X',
    '.',
    '0',
    'José Ñandú',
    'Zoë 🙂',
    'Nguyễn Thị Ánh',
    'مُحَمَّد عبد‌الله',
    'می‌خواهم',
    'क्‍ष र्‍य',
    'สมชาย น้ำ',
    '山田 太郎',
    '김민준',
    '👩‍👩‍👧 ❤️ 👍🏽',
    'O’Brien-Smith, Jr.',
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    '<script>alert(1)</script>',
  ])('%s', (text) => {
    expect(cleanText(text)).toBe(text);
  });
});

describe('what cannot be seen is left out', () => {
  test.each(
    [
      ['  Ada   Lovelace ', 'Ada Lovelace'],
      ['Ada\r\nLovelace', 'Ada Lovelace'],
      ['Ada\u2028Lovelace', 'Ada Lovelace'],
      ['Ada\u00a0Lovelace', 'Ada Lovelace'],
      ['A\u200bd\u2060a', 'Ada'],
      ['A\u200cd\u200da', 'Ada'],
      ['Ada\u200d', 'Ada'],
      ['\u200dAda', 'Ada'],
      ['Ada\u0000\u001b[31m', 'Ada[31m'],
      ['Ada\u202egnp.exe', 'Adagnp.exe'],
      ['\u2067Ada\u2069', 'Ada'],
      ['\u200fAda', 'Ada'],
      ['Ada \u200b Lovelace', 'Ada Lovelace'],
      ['\u3164Ada\u3164', 'Ada'],
      ['Ada\ud800', 'Ada'],
      ['Ada\u{e0069}\u{e0067}', 'Ada'],
      ['\u0301Ada', 'Ada'],
      ['Ada \u0301\u0308', 'Ada'],
    ].map(([text = '', clean]) => [shown(text), text, clean] as const),
  )('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

test('one letter has one spelling (Unicode NFC)', () => {
  expect(cleanText('Jose\u0301')).toBe('José');
});

test('marks are not piled up over other lines', () => {
  expect(cleanText(`A${'\u0334'.repeat(50)}da`)).toBe(`A${'\u0334'.repeat(6)}da`);
});

test('a clean text stays as it is', () => {
  for (const text of ['  Ada \u200b Lovelace ', 'A\u0301'.repeat(300), '👩‍👩‍👧'.repeat(99)]) {
    const once = cleanText(text);
    expect(cleanText(once ?? '')).toBe(once);
  }
});

describe('a text that is too long', () => {
  test('is cut, and says so', () => {
    expect(cleanText('x'.repeat(200))).toBe('x'.repeat(200));
    expect(cleanText('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(cleanText('abcdef', { maxLength: 5 })).toBe('abcd…');
  });

  test('is cut between what a reader takes for letters', () => {
    expect(cleanText('abc👩‍👩‍👧def', { maxLength: 8 })).toBe('abc…');
    expect(cleanText('abcdé\u0323\u0323xyz', { maxLength: 6 })).toBe('abcd…');
  });

  test('takes no longer the longer it is', () => {
    expect(cleanText('\u200b'.repeat(1_000_000) + 'Ada')).toBeNull();
    expect(cleanText('é '.repeat(1_000_000))?.length).toBe(200);
  });
});

describe('an e-mail address', () => {
  test.each(['ada@example.com', 'ada.o’brien@example.com', 'josé@example.com', 'ada@مثال.example'])(
    '%s is kept',
    (text) => {
      expect(cleanEmail(text)).toBe(text);
      expect(cleanEmail(` ${text}\n`)).toBe(text);
    },
  );

  test.each(['', ' ', '\u200b', '\u3164'].map((text) => [shown(text), text]))(
    '%s is none',
    (_, text) => {
      expect(cleanEmail(text)).toBeNull();
    },
  );

  test.each(
    [
      'ada\u200b@example.com',
      'ada@ex\u202eample.com',
      'ada @example.com\u0000',
      'a'.repeat(321),
    ].map((text) => [shown(text).slice(0, 40), text]),
  )('%s is none, as without what cannot be seen it would be another', (_, text) => {
    expect(cleanEmail(text)).toBeNull();
  });
});
