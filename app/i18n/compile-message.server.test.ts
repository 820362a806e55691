import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { compileMessage } from './compile-message.server';
import { writeMessage } from './write-message';

test.each([
  ['Plain text', {}],
  ["It''s {name}", { name: 'Ada' }],
  ['{a}{b}', { a: 'x', b: 2 }],
  ['{n, number} of them', { n: 12345 }],
  ['{n, plural, =0 {none} one {one of {m, number}} other {# of {m}}}', { n: 0, m: 9 }],
  ['{n, plural, =0 {none} one {one of {m, number}} other {# of {m}}}', { n: 1, m: 9 }],
  ['{n, plural, =0 {none} one {one of {m, number}} other {# of {m}}}', { n: 2000, m: 9 }],
  ['{k, select, a {A {n, plural, one {one} other {#}}} other {else}}', { k: 'a', n: 3 }],
  ['{k, select, a {A} other {else}}', { k: 'b' }],
  ['{k, select, a {A} other {else}}', { k: 'constructor' }],
  [
    '{n, plural, one {a {m, plural, one {b} other {# in}}} other {#: {m, plural, one {c} other {#}}}}',
    { n: 4, m: 7 },
  ],
  ['{n, plural, one {one} other {#}}', { n: 1.5 }],
  ['{n, plural, one {one} other {#}}', { n: -1 }],
  ['{n, plural, one {one} other {#}}', { n: 1_000_000 }],
  ["a '{'quoted'}' brace and a '#'", {}],
])(
  '“%s” is filled in as the library of the field does it',
  (text, values: Record<string, string | number>) => {
    const expected = new IntlMessageFormat(text, 'en').format(values);
    expect(writeMessage(compileMessage(text), values, 'en')).toBe(expected);
  },
);

test.each([
  '{day, date}',
  '{day, time, short}',
  '{n, number, percent}',
  '{n, number, ::currency/EUR}',
  '{n, plural, offset:1 one {a} other {b}}',
  '{n, selectordinal, one {a} other {b}}',
])('“%s” is refused at once, as it would not be filled in properly', (text) => {
  expect(() => compileMessage(text)).toThrow(TypeError);
});

test.each(['{', '{n, plural, one {a}}', '{a b}'])('“%s” is no message', (text) => {
  expect(() => compileMessage(text)).toThrow();
});

test('a value that is missing, or is no number where one is counted, is refused', () => {
  const message = compileMessage('{n, plural, one {one} other {#}}');
  expect(() => writeMessage(message, {}, 'en')).toThrow('“n”');
  expect(() => writeMessage(message, { n: 'two' }, 'en')).toThrow('“n”');
  expect(() => writeMessage(compileMessage('{toString}'), {}, 'en')).toThrow('“toString”');
});
