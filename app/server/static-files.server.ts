import { readdirSync } from 'node:fs';
import express, { type RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { days } from '~/durations';

/**
 * The built scripts and styles, whose names change with their content, compressed when they were built, and
 * the rest of `public/`: each with its address. They are only what is there, so that the disk is not asked
 * whether a page is a file.
 */
export function staticFiles(): [path: string, files: RequestHandler][] {
  const others = readdirSync('public').filter((name) => name !== 'build');
  return [
    [
      '/build',
      expressStaticGzip('public/build', {
        enableBrotli: true,
        orderPreference: ['br', 'gzip'],
        index: false,
        serveStatic: { immutable: true, maxAge: days(365), redirect: false, fallthrough: false },
      }),
    ],
    ...others.map((name): [string, RequestHandler] => [
      `/${name}`,
      express.static(`public/${name}`, { maxAge: '1h', index: false, redirect: false }),
    ]),
  ];
}
