import { expect, test } from 'vitest';
import { createSealedText } from './sealed-text.server';

const sealedText = createSealedText(['the new secret', 'the old secret'], 'lists');

test('sealed text opens to what it was', () => {
  for (const text of ['', 'a list', 'é😀\u0000'])
    expect(sealedText.open('key', sealedText.seal('key', text))).toBe(text);
});

test('nothing of the text can be read, and the same text never looks the same', () => {
  const sealed = [
    sealedText.seal('key', 'ada@example.com'),
    sealedText.seal('key', 'ada@example.com'),
  ];
  expect(new Set(sealed).size).toBe(2);
  for (const one of sealed)
    expect(Buffer.from(one, 'base64url').toString('latin1') + one).not.toMatch(/ada|example/);
});

test('text sealed under one name does not open under another', () => {
  expect(sealedText.open('list of grace', sealedText.seal('list of ada', 'text'))).toBeNull();
});

test('text sealed for one purpose does not open for another', () => {
  const other = createSealedText(['the new secret'], 'tokens');
  expect(sealedText.open('key', other.seal('key', 'text'))).toBeNull();
});

test('text that was sealed with an older secret still opens', () => {
  const before = createSealedText(['the old secret'], 'lists');
  expect(sealedText.open('key', before.seal('key', 'text'))).toBe('text');
});

test('text that was sealed with a secret that is not ours does not open', () => {
  const foreign = createSealedText(['another secret'], 'lists');
  expect(sealedText.open('key', foreign.seal('key', 'text'))).toBeNull();
});

test.each(['', 'x', 'not sealed at all', 'A'.repeat(200), '{"a":1}'])(
  'what was never sealed does not open: %j',
  (text) => {
    expect(sealedText.open('key', text)).toBeNull();
  },
);

test('sealed text that was changed anywhere does not open', () => {
  const bytes = Buffer.from(sealedText.seal('key', 'text'), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(sealedText.open('key', changed.toString('base64url'))).toBeNull();
  }
});
