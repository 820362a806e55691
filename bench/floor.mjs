// Preloaded into a portal: serves the portal's own pages once more, on FLOOR_PORT, from constants. That is what
// Remix costs on this machine: the same build, route modules and rendering, and no sign-in, store, list, header or log.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** @type {{ createRequestHandler: import('@remix-run/express').RequestHandler | any }} */
const adapter = require('@remix-run/express');
const { createRequestHandler } = adapter;

// The portal hands its build to the adapter; from there it is taken. The adapter is a CommonJS module, whose
// exports are read when the portal's own modules are linked, which is after this.
adapter.createRequestHandler = (
  /** @type {{ build: import('@remix-run/node').ServerBuild, getLoadContext: (...args: unknown[]) => object }} */ options,
) => {
  /** @type {object | undefined} */
  let context;
  serveFloor(options.build, () => context ?? {});
  const getLoadContext = (/** @type {unknown[]} */ ...args) => {
    const made = options.getLoadContext(...args);
    context ??= made;
    return made;
  };
  return createRequestHandler({ ...options, getLoadContext });
};

/**
 * @param {import('@remix-run/node').ServerBuild} build
 * @param {() => object} getLoadContext that of the portal's first page, whose language and theme rendering needs
 */
function serveFloor(build, getLoadContext) {
  const express = require('express');
  const compression = require('compression');
  const app = express();
  app.use(compression());
  app.all(
    '*',
    createRequestHandler({
      build: withConstants(build),
      getLoadContext,
    }),
  );
  app.listen(Number(process.env.FLOOR_PORT), '127.0.0.1');
}

/**
 * The build with loaders that give what the portal's own loaders gave when they were first asked.
 *
 * @param {import('@remix-run/node').ServerBuild} build
 * @returns {import('@remix-run/node').ServerBuild}
 */
function withConstants(build) {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route === undefined || route.module.loader === undefined) return [id, route];
    /** @type {Map<string, Promise<unknown>>} */
    const known = new Map();
    /** @param {{ request: Request }} args */
    const loader = ({ request }) => {
      const cookie = request.headers.get('cookie') ?? '';
      const { pathname } = new URL(request.url);
      const key = `${pathname} ${cookie}`;
      const constant = known.get(key) ?? readLoader(id, pathname, cookie);
      known.set(key, constant);
      return constant;
    };
    return [id, { ...route, module: { ...route.module, loader } }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/**
 * What a loader of the portal gives: Remix serves the data of one route by itself.
 *
 * @param {string} id
 * @param {string} pathname
 * @param {string} cookie
 */
async function readLoader(id, pathname, cookie) {
  const url = new URL(pathname, process.env.APP_BASE_URL);
  url.searchParams.set('_data', id);
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`The portal gave no data for ${id}: ${answer.status}`);
  return answer.json();
}
