import { readdirSync } from 'node:fs';
import express, { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { days } from '~/durations';

/**
 * The built scripts and styles, whose names change with their content, compressed when they were built,
 * and the rest of `public/`.
 */
export function staticFiles(): RequestHandler {
  const router = Router();
  router.use(
    '/build',
    expressStaticGzip('public/build', {
      enableBrotli: true,
      orderPreference: ['br', 'gzip'],
      index: false,
      serveStatic: { immutable: true, maxAge: days(365), redirect: false, fallthrough: false },
    }),
  );
  const names = readdirSync('public').filter((entry) => entry !== 'build');
  for (const name of names)
    router.use(
      `/${name}`,
      express.static(`public/${name}`, { maxAge: '1h', index: false, redirect: false }),
    );
  // Only for what is there, so that the disk is not asked whether a page is a file.
  const known = new Set(['build', ...names]);
  return (request, response, next) => {
    if (known.has(request.path.split('/', 2)[1] ?? '')) router(request, response, next);
    else next();
  };
}
