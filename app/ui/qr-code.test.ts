import decodeQR from 'qr/decode.js';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code';

const rendered = (text: string) =>
  renderToStaticMarkup(createElement(QrCode, { text, label: 'A code' }));

/** What a camera sees of the picture: each module as a square of some pixels. */
function photographed(svg: string) {
  const scale = 4;
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (
        let column = Number(x) * scale;
        column < (Number(x) + Number(width)) * scale;
        column += 1
      )
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
  return { width: size, height: size, data };
}

test('a reader reads what was written', () => {
  const text =
    'otpauth://totp/Local%20tenant:ada%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Local%20tenant';
  expect(decodeQR(photographed(rendered(text)))).toBe(text);
});

test('it has a name, and keeps its colours in every theme', () => {
  const svg = rendered('a');
  expect(svg).toContain('role="img" aria-label="A code"');
  expect(svg).toMatch(/<rect [^>]*fill="#fff"/);
  expect(svg).toMatch(/<path [^>]*fill="#000"/);
});
