import { hexOf } from './color';
import { type Palette } from './palette';
import { picture } from './read-picture.server';
import { type BrandPicture } from './picture';

/** The icon of a brand that has none: the first letter of its name. */
export function initialIcon(name: string, { accent, accentInk }: Palette): BrandPicture {
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name);
  const letter = (first?.segment ?? '').toLocaleUpperCase('und').replace(/[&<]/g, '');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="7" fill="${hexOf(accent)}"/>` +
    `<text x="16" y="23" text-anchor="middle" font-family="sans-serif" font-size="20" font-weight="700" fill="${hexOf(accentInk)}">${letter}</text>` +
    '</svg>';
  return picture(Buffer.from(svg), 'svg', { width: 32, height: 32 });
}
