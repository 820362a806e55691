/** Where pictures of the brand are: each at an address that changes with its content. */
export const brandFilesPath = '/brand';

/** How large a picture is, in units of its own. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A picture of the brand, as it is served. */
export interface BrandPicture extends PictureSize {
  path: string;
  contentType: 'image/png' | 'image/svg+xml; charset=utf-8';
  bytes: Buffer;
}

/** What is wrong with a picture, to go on after its place in the brand’s file. */
export class PictureProblem extends Error {
  override readonly name = 'PictureProblem';
}
