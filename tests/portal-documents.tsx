/// <reference types="vite/client" />
import { join } from 'node:path';
import { flatRoutes } from '@remix-run/dev/dist/config/flat-routes.js';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { type AppLoadContext } from '~/request/context';
import { TranslateContext } from '~/i18n/use-translate';
import * as root from '~/root';
import { AnswerContext } from '~/ui/answer-context';

type RouteModule = ServerBuild['routes'][string]['module'];

const modules = import.meta.glob<RouteModule>('../app/routes/*.{ts,tsx}', { eager: true });
const app = join(import.meta.dirname, '../app');

/** The routes as the compiler takes them from their files' names. */
const routes: ServerBuild['routes'] = {
  root: { id: 'root', path: '', module: root },
};
for (const { id, file, ...place } of Object.values(flatRoutes(app))) {
  const module = modules[`../app/${file}`];
  if (module === undefined) throw new Error(`There is no module of ${file}.`);
  routes[id] = { id, module, ...place, parentId: place.parentId ?? 'root' };
}

const noAssets: ServerBuild['assets'] = {
  entry: { module: '', imports: [] },
  routes: Object.fromEntries(
    Object.values(routes).map(({ id, path, index, parentId, module }) => [
      id,
      {
        ...{ id, path, index, parentId, module: '', imports: [] },
        hasAction: 'action' in module,
        hasLoader: 'loader' in module,
        hasErrorBoundary: 'ErrorBoundary' in module,
        hasClientAction: false,
        hasClientLoader: false,
      },
    ]),
  ),
  url: '',
  version: '',
};

/** What routes have loaded and done for the documents under way, by the context of their request. */
const routeData = new WeakMap<AppLoadContext, unknown>();

const build: ServerBuild = {
  mode: 'test',
  entry: {
    module: {
      default: (request, status, headers, remixContext, loadContext) => {
        const { cspNonce, requestId, locale, theme, translate, services } = loadContext;
        const { pathname, search } = new URL(request.url);
        const answer = {
          ...{ cspNonce, requestId, locale, theme, scriptPaths: [], styles: '' },
          path: pathname + search,
          support: services.operator.support,
          brand: services.brand,
          answersForm: request.method === 'POST',
        };
        const { loaderData, actionData } = remixContext.staticHandlerContext;
        routeData.set(loadContext, { loaderData, actionData });
        headers.set('Content-Type', 'text/html; charset=utf-8');
        const markup = renderToString(
          <AnswerContext.Provider value={answer}>
            <TranslateContext.Provider value={translate}>
              <RemixServer context={remixContext} url={request.url} />
            </TranslateContext.Provider>
          </AnswerContext.Provider>,
        );
        return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
      },
    },
  },
  routes,
  assets: noAssets,
  publicPath: '/build/',
  assetsBuildDirectory: '',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
  } as ServerBuild['future'],
  isSpaMode: false,
};

const handle = createRequestHandler(build, 'test');

/** The portal's answer to a browser: a document, with the data that it was made of, or a redirect without any. */
export async function answerDocument(
  request: Request,
  context: AppLoadContext,
): Promise<{ answer: Response; data: unknown }> {
  // What every browser says, and Remix compares with where a form comes from.
  request.headers.set('host', new URL(request.url).host);
  const answer = await handle(request, context);
  return { answer, data: routeData.get(context) ?? null };
}
