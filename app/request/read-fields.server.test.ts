import { expect, test } from 'vitest';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { readFields, sentFields } from './read-fields.server';

const act = {
  schema: z.object({
    name: z.string().min(1).max(5),
    size: z.string().regex(/^\d+$/, 'kit.problem.badRequest').transform(Number).optional(),
    picked: z.array(z.string()).max(3).optional(),
  }),
  repeated: ['picked'],
  secret: ['password'],
};
const read = (form: string) => readFields(act, new URLSearchParams(form));

test('a form that fits is read by the schema, and what the schema does not know is left out', () => {
  expect(read('intent=save&name=Ada&size=12&other=x')).toEqual({
    isValid: true,
    fields: { name: 'Ada', size: 12 },
  });
});

test('a field that may come more than once is a list, however often it comes', () => {
  expect(read('name=Ada&picked=a')).toMatchObject({ fields: { picked: ['a'] } });
  expect(read('name=Ada&picked=a&picked=b')).toMatchObject({ fields: { picked: ['a', 'b'] } });
});

test.each(['name=a&name=b', 'name=Ada&other=1&other=2', 'name=Ada&intent=a&intent=b'])(
  'any other field that comes twice is refused: %s',
  (form) => {
    expect(read(form)).toEqual({ isValid: false, reason: 'field_repeated', errors: {} });
  },
);

test.each([
  ['', { name: message('kit.field.required') }],
  ['name=', { name: message('kit.field.required') }],
  ['name=Leonardo', { name: message('kit.field.tooLong', { maximum: 5 }) }],
  ['name=Ada&picked=1&picked=2&picked=3&picked=4', { picked: message('kit.field.invalid') }],
  ['name=Ada&size=x', { size: message('kit.problem.badRequest') }],
  [
    'name=Leonardo&size=x',
    { name: message('kit.field.tooLong', { maximum: 5 }), size: message('kit.problem.badRequest') },
  ],
])('what is wrong with a form is said of each field: %j', (form, errors) => {
  expect(read(form)).toEqual({ isValid: false, reason: 'fields_invalid', errors });
});

test.each(['__proto__', 'constructor', 'name.first', 'name[20000000]', '__intent__'])(
  'a field called %s is a field like any other',
  (name) => {
    const form = new URLSearchParams([
      ['name', 'Ada'],
      [name, 'x'],
    ]);
    expect(readFields(act, form)).toEqual({ isValid: true, fields: { name: 'Ada' } });
    expect(Object.entries(sentFields(form, act))).toEqual([
      ['name', ['Ada']],
      [name, ['x']],
    ]);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  },
);

test('what was sent is given back, but for secrets', () => {
  const form = new URLSearchParams('name=Leonardo&password=secret&picked=a&picked=b');
  expect(sentFields(form, act)).toEqual({ name: ['Leonardo'], picked: ['a', 'b'] });
});
