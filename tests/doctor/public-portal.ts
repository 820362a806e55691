import express from 'express';
import { createServer } from 'node:http';
import { createAddressProbes } from '~/address-probe.server';
import { parseEnv } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { paths } from '~/paths';
import { readRelease } from '~/release.server';
import { answerAddressProbes } from '~/server/address-probe.server';
import { forwardedHeaders } from '~/server/forwarded-headers.server';
import { createHealth } from '~/server/health.server';
import { createInProcessFetch } from '../../tenant/http/in-process-fetch';

/** What a proxy makes of the `X-Forwarded-For` that it was sent, when a client of this address has asked it. */
export type Forwarding = (sent: string | null, client: string) => string | null;

/** As most do. */
export const append: Forwarding = (sent, client) => (sent === null ? client : `${sent}, ${client}`);

/** As those that trust nobody before them. */
export const replace: Forwarding = (_sent, client) => client;

/** The portal as its public address shows it, of which a test breaks one part. */
export interface PublicPortal {
  /** What stands in front of the portal; the first is the one that clients reach. */
  proxies: Forwarding[];
  /** The variables of the portal that is running, where they are others than the doctor's. */
  running: Record<string, string>;
  version: string;
  /** Answers that something in front of the portal gives, by path; one that is undefined lets the portal answer. */
  answers: Map<string, () => Response | undefined>;
  isAt(url: string): boolean;
  fetch: typeof fetch;
}

interface Options {
  url: string;
  variables: Record<string, string | undefined>;
  now: () => number;
}

const doctorAddress = '198.51.100.4';
const proxyAddress = '10.0.0.2';

export function createPublicPortal({ url, variables, now }: Options): PublicPortal {
  const portal: PublicPortal = {
    proxies: [append],
    running: {},
    version: readRelease().version,
    answers: new Map(),
    isAt: (asked) => new URL(asked).hostname === new URL(url).hostname,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { origin, pathname } = new URL(request.url);
      const answered = portal.answers.get(origin === url ? pathname : origin + pathname)?.();
      if (answered) return answered;
      if (origin !== url) throw new TypeError('fetch failed');
      const headers = new Headers(request.headers);
      portal.proxies.forEach((forward, position) => {
        const client = position === 0 ? doctorAddress : proxyAddress;
        const forwarded = forward(headers.get('x-forwarded-for'), client);
        if (forwarded === null) headers.delete('x-forwarded-for');
        else headers.set('x-forwarded-for', forwarded);
      });
      return answerOf(portal)(new Request(request, { headers }));
    },
  };

  /** What is running answers on, until a test sets it otherwise. */
  let started: { settings: string; fetch: typeof fetch } | null = null;
  const answerOf = (running: PublicPortal) => {
    const settings = JSON.stringify([variables, running.running, running.version]);
    if (started?.settings !== settings)
      started = { settings, fetch: createInProcessFetch(createServer(appOf(running))) };
    return started.fetch;
  };

  const appOf = ({ running, version }: PublicPortal) => {
    const env = parseEnv({ ...variables, ...running });
    const { appBaseUrl, sessionSecrets: secrets, trustProxy } = env;
    const app = express();
    app.set('trust proxy', trustProxy);
    app.get(paths.healthz, createHealth(() => Promise.resolve('ready')).alive);
    app.use(
      forwardedHeaders({ trustProxy, log: createLogger({ level: 'silent', format: 'json' }) }),
    );
    const probes = createAddressProbes({ secrets, appBaseUrl, now });
    app.get(paths.clientAddress, answerAddressProbes({ probes, version }));
    app.post(paths.backchannelLogout, (_request, response) => {
      response.status(400).json({ error: 'invalid_request', error_description: 'token_missing' });
    });
    return app;
  };
  return portal;
}
