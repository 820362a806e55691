import { createRequestHandler } from '@remix-run/express';
import { type ServerBuild } from '@remix-run/node';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { accessLog } from './access-log.server';
import { answerAddressProbes } from './address-probe.server';
import { brandFiles } from './brand-files.server';
import { expressErrors } from './express-errors.server';
import { forwardedHeaders } from './forwarded-headers.server';
import { type Health } from './health.server';
import { identityOf } from './identify-request.server';
import { loadShedding } from './load-shedding.server';
import { startPageDeadline } from '~/request/page-deadline.server';
import { normalizeHost, oneLoopbackHost } from './own-host.server';
import { createPathRedaction } from './redact-path.server';
import { allowedMethods, receiveBody } from './requests.server';
import { compressResponses, responseHeaders } from './responses.server';
import { countPages } from './count-pages.server';
import { cspNonceOf, securityHeaders } from './security-headers.server';
import { staticFiles } from './static-files.server';
import { answerInWords } from '~/request/answer-in-words.server';
import { answerStoreFailures } from '~/request/store-failures.server';
import { createAddressProbes } from '~/address-probe.server';
import { type Env } from '~/env.server';
import { tenantOrigins } from '~/services/tenant-api.server';
import { paths } from '~/paths';
import { preferencesOf } from '~/preferences/preferences.server';
import { clientKey } from '~/rate-limit/client-address';
import { type Services } from '~/services.server';
import { onBehalfOf } from '~/tracing/current-work.server';

/**
 * The portal as an Express application: what every answer has in common, then Remix. The questions for its health come by
 * the second: they are neither logged nor counted.
 */
export function createPortalApp(
  env: Env,
  services: Services,
  build: ServerBuild,
  health: Health,
): Express {
  const { log } = services;
  const inPreferredLanguage = ({ headers }: Request) => {
    const { locale, theme } = preferencesOf(headers, env);
    return { locale, theme, translate: services.translator(locale) };
  };
  const lookOf = (request: Request) => ({
    ...inPreferredLanguage(request),
    brand: env.brand,
    support: env.operator.support,
  });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.trustProxy);
  // Queries are read where they are needed, from the request that Remix makes.
  app.set('query parser', false);

  app.use(
    securityHeaders({
      isSecure: env.isSecure,
      tenantOrigins: tenantOrigins(env),
      pictureHosts: env.operator.pictureHosts,
      isDevelopment: build.mode === 'development',
    }),
  );
  app.use(responseHeaders);
  app.get(paths.healthz, health.alive);
  app.get(paths.readyz, health.ready);
  const files = [...staticFiles(), ...brandFiles(env.brand)];
  app.use(
    accessLog({
      log,
      redact: createPathRedaction(build.routes),
      onRequest: countPages(build.routes, files, services.metrics),
    }),
  );
  app.use(forwardedHeaders({ trustProxy: env.trustProxy, log }));
  app.get(paths.clientAddress, addressProbes(env, services));
  app.use(allowedMethods);
  app.use(oneLoopbackHost(env.appBaseUrl));
  app.use(compressResponses());
  for (const [path, file] of files) app.use(path, file);
  app.use(normalizeHost(env.appBaseUrl));
  app.use(receiveBody);
  // Not sooner: what comes of a connection, such as a body, is done on behalf of no request.
  app.use((_request, response, next) => onBehalfOf(identityOf(response), next));
  app.use(
    loadShedding({
      lagMs: () => services.eventLoop.lagMs(),
      onShed: () => services.metrics.shed(),
      lookOf,
    }),
  );
  app.all(
    '*',
    createRequestHandler({
      build: answerInWords(answerStoreFailures(build)),
      getLoadContext: (request, response) => ({
        services,
        ...inPreferredLanguage(request),
        cspNonce: cspNonceOf(response),
        requestId: identityOf(response).names.requestId,
        clientAddress: clientKey(request.ip),
        clientPlace: () => services.places.locate(request.ip ?? ''),
        ...startPageDeadline(env.pageTimeMs, services.now(), response),
      }),
    }),
  );
  app.use(expressErrors(log, lookOf));
  return app;
}

function addressProbes(
  { appBaseUrl, sessionSecrets }: Env,
  { now, release }: Services,
): RequestHandler {
  return answerAddressProbes({
    probes: createAddressProbes({ secrets: sessionSecrets, appBaseUrl, now }),
    version: release.version,
  });
}
