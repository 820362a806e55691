import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createDecryptedCache } from './decrypted-cache.server';
import { createSealedText } from './sealed-text.server';

function setUp({ maxCharacters = 1000 } = {}) {
  const sealedText = createSealedText(['a secret'], 'test');
  const opening = vi.spyOn(sealedText, 'open');
  const texts = createDecryptedCache({
    sealedText,
    read: (json) => z.array(z.string()).safeParse(json).data ?? null,
    maxCharacters,
  });
  return {
    opening,
    texts,
    sealed: (name: string, value: unknown) => sealedText.seal(name, JSON.stringify(value)),
  };
}

test('a text is opened once for as long as it stays the same', () => {
  const { opening, texts, sealed } = setUp();
  const first = sealed('ada', ['one']);
  expect(texts.open('ada', first)).toEqual(['one']);
  expect(texts.open('ada', first)).toEqual(['one']);
  expect(opening).toHaveBeenCalledTimes(1);
  expect(texts.open('ada', sealed('ada', ['two']))).toEqual(['two']);
});

test('a text of another name, of another secret or of another shape says nothing', () => {
  const { texts, sealed } = setUp();
  const others = createSealedText(['another secret'], 'test');
  expect(texts.open('ada', sealed('bob', ['one']))).toBeNull();
  expect(texts.open('ada', others.seal('ada', '["one"]'))).toBeNull();
  expect(texts.open('ada', sealed('ada', { one: 1 }))).toBeNull();
});

test('what was forgotten is opened anew', () => {
  const { opening, texts, sealed } = setUp();
  const text = sealed('ada', ['one']);
  texts.open('ada', text);
  texts.forget('ada');
  texts.open('ada', text);
  expect(opening).toHaveBeenCalledTimes(2);
});

test('no more is kept than there is room for, and what does not fit is opened all the same', () => {
  const [ada, bob] = ['ada', 'bob'].map((name) => setUp().sealed(name, ['one']));
  const { opening, texts, sealed } = setUp({ maxCharacters: ada!.length + 2 });
  texts.open('ada', ada!);
  texts.open('bob', bob!);
  texts.open('ada', ada!);
  expect(opening).toHaveBeenCalledTimes(3);
  const large = sealed('eve', ['1', '2', '3', '4', '5']);
  expect(texts.open('eve', large)).toHaveLength(5);
});
