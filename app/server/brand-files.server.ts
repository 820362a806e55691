import { type RequestHandler } from 'express';
import { type Brand } from '~/brand/brand';
import { type BrandPicture } from '~/brand/picture';
import { days } from '~/durations';

/** The pictures of a brand, each with its address. */
export function brandFiles({ logo, icon }: Brand): [path: string, file: RequestHandler][] {
  const pictures = [logo?.light, logo?.dark, icon].filter(
    (one) => one !== undefined && one !== null,
  );
  return [...new Map(pictures.map((one) => [one.path, one])).values()].map((one) => [
    one.path,
    sends(one),
  ]);
}

/** For ever, as another picture has another address. Opened by itself, one may do nothing but be drawn. */
function sends({ contentType, bytes }: BrandPicture): RequestHandler {
  return (request, response, next) => {
    // There is nothing below a picture.
    if (request.path !== '/') return next();
    response
      .set({
        'Content-Type': contentType,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'Cache-Control': `public, max-age=${days(365) / 1000}, immutable`,
      })
      .send(bytes);
  };
}
