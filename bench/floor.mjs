// Preloaded into a portal: serves the portal's own pages once more, on FLOOR_PORT, from constants. That is what
// Remix costs on this machine: the same build, route modules, rendering, headers and compression, and no sign-in,
// store, list or log.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** @type {{ createRequestHandler: any }} */
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
  /** @type {Promise<[string, string][]> | undefined} */
  let headers;
  app.use(async (request, response, next) => {
    headers ??= readHeaders(request.url, request.headers.cookie ?? '');
    for (const [name, value] of await headers) response.setHeader(name, value);
    // As in the portal, whose pages come in one piece.
    response.flush = () => {};
    next();
  });
  app.all(
    '*',
    createRequestHandler({
      build: withConstants(build),
      getLoadContext,
    }),
  );
  app.listen(Number(process.env.FLOOR_PORT), '127.0.0.1');
}

/** What Express, Remix and compression set anew for each answer of the floor too. */
const ownHeaders =
  /^(?:date|connection|keep-alive|transfer-encoding|vary|content-(?:type|length|language|encoding))$/;

/**
 * The headers of the portal's page.
 *
 * @param {string} path
 * @param {string} cookie
 * @returns {Promise<[string, string][]>}
 */
async function readHeaders(path, cookie) {
  const answer = await fetch(new URL(path, process.env.APP_BASE_URL), { headers: { cookie } });
  await answer.arrayBuffer();
  return [...answer.headers].filter(([name]) => !ownHeaders.test(name));
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
