import { z } from 'zod';
import {
  addressProbeHeader,
  createAddressProbes,
  type ProbedAddress,
} from '~/address-probe.server';
import { seconds } from '~/durations';
import { type Env } from '~/env.server';
import { isLoopbackHost } from '~/loopback';
import { paths } from '~/paths';
import { type Answer, type Ask, type NoAnswer } from '../ask.server';
import { once } from '../once';

/** What became of a probe: the portal has taken it, or something was answered that does not say so. */
type Probe =
  | { isTaken: true; probed: ProbedAddress }
  | { isTaken: false; answer: Answer | NoAnswer };

/** What the portal answers at its public address, as far as this machine gets there. */
export interface OutsideEvidence {
  /** `/healthz`. */
  alive(): Promise<Answer | NoAnswer>;
  /** What the portal believes of a request that comes with `madeUpAddress`. */
  probe(): Promise<Probe>;
  /** A logout token that has to be refused, sent as the tenant sends one. */
  logoutToken(): Promise<Answer | NoAnswer>;
  /** `/metrics` of the public port. */
  figures(): Promise<Answer | NoAnswer>;
  /** The port of the figures, under the public name; null where that is this machine, or there is no such port. */
  figuresPort(): Promise<Answer | NoAnswer | null>;
}

/** Belongs to nobody (RFC 5737 section 3). */
export const madeUpAddress = '203.0.113.77';

const probedSchema: z.ZodType<ProbedAddress, unknown> = z.object({
  version: z.string().regex(/^[\w.+-]{1,64}$/),
  clientAddress: z.string().nullable(),
  forwardedFor: z.array(z.string()),
  remoteAddress: z.string().nullable(),
});

interface Options {
  env: Env;
  ask: Ask;
  now: () => number;
}

export function createOutsideEvidence({ env, ask, now }: Options): OutsideEvidence {
  const { appBaseUrl, metricsPort, sessionSecrets } = env;
  const probes = createAddressProbes({ secrets: sessionSecrets, appBaseUrl, now });
  return {
    alive: once(() => ask(`${appBaseUrl}${paths.healthz}`)),
    probe: once(async () => {
      const answer = await ask(`${appBaseUrl}${paths.clientAddress}`, {
        headers: { [addressProbeHeader]: probes.issue(), 'X-Forwarded-For': madeUpAddress },
      });
      const { data } = probedSchema.safeParse(answer.isAnswered ? answer.json : undefined);
      return data === undefined ? { isTaken: false, answer } : { isTaken: true, probed: data };
    }),
    logoutToken: () =>
      ask(`${appBaseUrl}${paths.backchannelLogout}`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: '' }),
      }),
    figures: () => ask(`${appBaseUrl}/metrics`),
    figuresPort: async () => {
      const { hostname } = new URL(appBaseUrl);
      if (metricsPort === null || isLoopbackHost(hostname)) return null;
      return ask(`http://${hostname}:${metricsPort}/metrics`, { timeoutMs: seconds(2) });
    },
  };
}
