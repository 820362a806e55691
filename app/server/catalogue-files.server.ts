import { type RequestHandler } from 'express';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { days } from '~/durations';
import { browserCatalogues } from '~/i18n/catalogues.server';

const files = new Map(
  Object.values(browserCatalogues).map(({ path, script }) => [
    path,
    { identity: script, br: brotliCompressSync(script), gzip: gzipSync(script, { level: 9 }) },
  ]),
);

/** The smaller first, as browsers give no order of their own. */
const encodings = ['br', 'gzip'] as const;

/**
 * The texts of each language for browsers, under addresses that change with their content, compressed
 * once for all requests.
 */
export const catalogueFiles: RequestHandler = (request, response, next) => {
  const file = files.get(request.path);
  if (file === undefined) return next();
  const encoding = encodings.find((name) => request.acceptsEncodings(name)) ?? 'identity';
  response
    .type('text/javascript')
    .set('Cache-Control', `public, max-age=${days(365) / 1000}, immutable`)
    .vary('Accept-Encoding');
  if (encoding !== 'identity') response.set('Content-Encoding', encoding);
  response.send(file[encoding]);
};
