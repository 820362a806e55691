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
export function staticFiles(
  folder = installedFile('public'),
): [path: string, files: RequestHandler][] {
  const built = join(folder, 'build');
  const others = readdirSync(folder).filter((name) => name !== 'build');
  return [
    ['/build', filesOfOtherReleases(readdirSync(built, { recursive: true, encoding: 'utf8' }))],
    [
      '/build',
      expressStaticGzip(built, {
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

/** `entry.client-7HYB5QYT.js` without what its content makes of its name. */
function withoutHash(path: string): string | null {
  const [, name, ending] = /^(.+)-[A-Z0-9]{8}(\.js|\.css)$/.exec(path) ?? [];
  return name === undefined ? null : `${name}${ending}`;
}

/**
 * Answers for the script of another release with ours of the same name. While one release takes over from another, a page
 * comes from one portal and its script is asked of the next, which never had it. A redirect would be no help: it is
 * asked of any portal again. Nobody may keep the answer, as the name belongs to another content.
 */
function filesOfOtherReleases(files: readonly string[]): RequestHandler {
  const known = new Set(files.map((file) => `/${file}`));
  const ours = new Map<string, string | null>();
  for (const path of known) {
    const name = withoutHash(path);
    // Of two with one name, nobody knows which is meant.
    if (name !== null) ours.set(name, ours.has(name) ? null : path);
  }
  return (request, response, next) => {
    const own = known.has(request.path) ? null : ours.get(withoutHash(request.path) ?? '');
    if (own != null) {
      request.url = own;
      response.setHeader('Cache-Control', 'no-store');
    }
    next();
  };
}
