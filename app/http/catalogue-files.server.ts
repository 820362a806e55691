import { type RequestHandler } from 'express';
import { days } from '~/durations';
import { browserCatalogues } from '~/i18n/catalogues.server';

const scripts = new Map(Object.values(browserCatalogues).map(({ path, script }) => [path, script]));

/** The texts of each language for browsers, under addresses that change with their content. */
export const catalogueFiles: RequestHandler = (request, response, next) => {
  const script = scripts.get(request.path);
  if (script === undefined) return next();
  response
    .type('text/javascript')
    .set('Cache-Control', `public, max-age=${days(365) / 1000}, immutable`)
    .send(script);
};
