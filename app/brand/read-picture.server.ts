import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { checkPng, isPng } from './check-png.server';
import { checkSvg } from './check-svg.server';
import { type BrandPicture, brandFilesPath, PictureProblem, type PictureSize } from './picture';

/** More than a logo takes that is made for screens. */
const longestPictureBytes = 102_400;

/**
 * A picture of the brand, with the address that it has for ever.
 *
 * @throws {PictureProblem} for what cannot be shown, or must not be.
 */
export function readPicture(path: string): BrandPicture {
  const bytes = bytesOf(path);
  const type = isPng(bytes) ? 'png' : 'svg';
  const size = type === 'png' ? checkPng(bytes) : checkSvg(bytes);
  return picture(bytes, type, size);
}

/** The same of what is known to be right. */
export function picture(bytes: Buffer, type: 'png' | 'svg', size: PictureSize): BrandPicture {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  const contentType = type === 'png' ? 'image/png' : 'image/svg+xml; charset=utf-8';
  return { ...size, bytes, contentType, path: `${brandFilesPath}/${hash}.${type}` };
}

function bytesOf(path: string): Buffer {
  let bytes: Buffer | null;
  try {
    const file = statSync(path);
    if (!file.isFile()) throw new PictureProblem('must be a file');
    bytes = file.size > longestPictureBytes ? null : readFileSync(path);
  } catch (error) {
    if (error instanceof PictureProblem) throw error;
    throw new PictureProblem('must be a file that can be read');
  }
  if (bytes === null)
    throw new PictureProblem(`must be a file of ${longestPictureBytes} bytes at most`);
  return bytes;
}
