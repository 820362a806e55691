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
import { isInner } from './inner-address';

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
  /**
   * The port of the figures, under the public name: `none` where there is no such port, and `inner` where that name is
   * one of an inner network from here, in which the port may be open.
   */
  figuresPort(): Promise<Answer | NoAnswer | 'none' | 'inner'>;
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
  /** The addresses of a name. */
  lookUp: (hostname: string) => Promise<readonly string[]>;
}

/** Evidence that is asked for at the portal’s public address when a check first wants it, and once. */
export function createOutsideEvidence({ env, ask, now, lookUp }: Options): OutsideEvidence {
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
      if (metricsPort === null) return 'none';
      // One that is not known here, as behind a proxy, is not reached either.
      const addresses = await lookUp(hostname).catch(() => []);
      if (isLoopbackHost(hostname) || addresses.some(isInner)) return 'inner';
      return ask(`http://${hostname}:${metricsPort}/metrics`, { timeoutMs: seconds(2) });
    },
  };
}
