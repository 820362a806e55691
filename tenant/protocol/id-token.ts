import type Provider from 'oidc-provider';
import type { Clock } from '../state/clock';

interface Issuing {
  payload: () => Promise<Record<string, unknown>>;
}

/**
 * Puts the tenant's clock into ID tokens, which oidc-provider dates by the machine's, and says `amr`
 * after a second factor. The expiry is shifted by the configured lifetime.
 */
export function shiftTokenTimes(provider: Provider, clock: Clock): void {
  const prototype = provider.IdToken.prototype as unknown as Issuing & { available?: object };
  const { payload } = prototype;
  prototype.payload = async function (this: Issuing & { available: { amr?: string[] } }) {
    const claims = await payload.call(this);
    const offset = clock.offsetSeconds();
    const authTime = claims.auth_time;
    return {
      ...claims,
      iat: Math.floor(Date.now() / 1000) + offset,
      auth_time: typeof authTime === 'number' ? authTime + offset : undefined,
      amr: this.available.amr,
    };
  };
}
