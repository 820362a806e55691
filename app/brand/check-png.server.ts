import { PictureProblem, type PictureSize } from './picture';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostPixels = 4096;

/** Whether these bytes begin as a PNG does (W3C, PNG section 5.2); nothing behind that is looked at. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

/**
 * The size of a PNG (W3C, PNG section 5) that stands still and holds nothing behind its end.
 *
 * @throws {PictureProblem}
 */
export function checkPng(bytes: Buffer): PictureSize {
  const types: string[] = [];
  let at = signature.length;
  while (types.at(-1) !== 'IEND') {
    // Length, type and checksum of a chunk take twelve bytes.
    if (at + 12 > bytes.length) throw new PictureProblem('must be a whole PNG');
    const length = bytes.readUInt32BE(at);
    types.push(bytes.toString('latin1', at + 4, at + 8));
    at += 12 + length;
  }
  if (at !== bytes.length) throw new PictureProblem('must be a whole PNG, with nothing behind it');
  if (types[0] !== 'IHDR' || !types.includes('IDAT'))
    throw new PictureProblem('must be a whole PNG');
  if (types.includes('acTL')) throw new PictureProblem('must be a picture that stands still');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0 || width > mostPixels || height > mostPixels)
    throw new PictureProblem(`must be 1 to ${mostPixels} pixels wide and high`);
  return { width, height };
}
