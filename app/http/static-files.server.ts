import express, { type RequestHandler, Router } from 'express';

/** The built scripts and styles, whose names change with their content, and the rest of `public/`. */
export function staticFiles(): RequestHandler {
  const router = Router();
  router.use(
    '/build',
    express.static('public/build', {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
      fallthrough: false,
    }),
  );
  router.use(express.static('public', { maxAge: '1h', index: false, redirect: false }));
  return router;
}
