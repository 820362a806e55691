import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { days } from '~/durations';
import { installedFile } from '~/installation.server';

/**
 * The built scripts and styles, whose names change with their content, compressed when they were built, and
 * the rest of `public/`: each with its address. They are only what is there, so that the disk is not asked
 * whether a page is a file.
 */
export function staticFiles(): [path: string, files: RequestHandler][] {
  const folder = installedFile('public');
  const others = readdirSync(folder).filter((name) => name !== 'build');
  return [
    [
      '/build',
      expressStaticGzip(join(folder, 'build'), {
        enableBrotli: true,
        orderPreference: ['br', 'gzip'],
        index: false,
        serveStatic: { immutable: true, maxAge: days(365), redirect: false, fallthrough: false },
      }),
    ],
    ...others.map((name): [string, RequestHandler] => [
      `/${name}`,
      express.static(join(folder, name), { maxAge: '1h', index: false, redirect: false }),
    ]),
  ];
}
