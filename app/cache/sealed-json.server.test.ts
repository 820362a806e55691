import { expect, test } from 'vitest';
import { z } from 'zod';
import { createSealedJson, storedDate } from './sealed-json.server';
import { createSealedText } from './sealed-text.server';

const sealedText = createSealedText(['a secret'], 'test');
const dated = createSealedJson(sealedText, z.object({ at: storedDate }));
const at = new Date('2026-11-23T12:00:00.123Z');

test('a value comes back as it went in', () => {
  expect(dated.open('name', dated.seal('name', { at }))).toEqual({ at });
});

test('a value under another name is none', () => {
  expect(dated.open('another', dated.seal('name', { at }))).toBeNull();
});

test.each([
  '{"since":"2026-11-23T12:00:00Z"}',
  '{"at":"yesterday"}',
  '{"at":null}',
  '{"at":1000}',
  '[]',
  'null',
])('what another release sealed is none: %s', (text) => {
  expect(dated.open('name', sealedText.seal('name', text))).toBeNull();
});
