import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { seconds } from './durations';

/** The header that carries a probe. */
export const addressProbeHeader = 'latchkey-probe';

/** What the portal makes of the way that a probe has come. */
export interface ProbedAddress {
  /** The version of the portal that has answered. */
  version: string;
  /** The address that it takes for the client's; null where it knows none. */
  clientAddress: string | null;
  /** The addresses of `X-Forwarded-For`, as they came; whoever is nearest to the portal stands last. */
  forwardedFor: readonly string[];
  /** Whoever has opened the connection to the portal. */
  remoteAddress: string | null;
}

/** Asks a portal what it takes for the address of a client, in a way that no client can. */
export interface AddressProbes {
  /** The value of the header, good for a minute. */
  issue(): string;
  verify(probe: string): boolean;
}

interface Options {
  secrets: readonly [string, ...string[]];
  /** The public origin of the portal that is asked: another one with the same secrets takes no notice. */
  appBaseUrl: string;
  /** Epoch milliseconds. */
  now: () => number;
}

const lifetimeMs = seconds(60);

/** The first secret signs, all verify. */
export function createAddressProbes({ secrets, appBaseUrl, now }: Options): AddressProbes {
  const keyOf = (secret: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'address probe', 32));
  const mac = (secret: string, expiresAt: number) =>
    createHmac('sha256', keyOf(secret)).update(`${expiresAt} ${appBaseUrl}`).digest();
  return {
    issue() {
      const expiresAt = now() + lifetimeMs;
      return `${expiresAt}.${mac(secrets[0], expiresAt).toString('base64url')}`;
    },
    verify(probe) {
      const [, digits = '', given = ''] = /^(\d{1,15})\.([\w-]{43})$/.exec(probe) ?? [];
      const expiresAt = Number(digits);
      if (digits === '' || expiresAt <= now() || expiresAt > now() + 2 * lifetimeMs) return false;
      const bytes = Buffer.from(given, 'base64url');
      return secrets.some((secret) => timingSafeEqual(bytes, mac(secret, expiresAt)));
    },
  };
}
