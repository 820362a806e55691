import { hours } from '~/durations';
import { type ApiReading } from './api-directory';
import { type ApplicationAccess } from './application-access';

/** Auth0 docs, access token lifetime: for the profile at `/userinfo`, which nobody can change. */
const profileTokenMs = hours(24);

/**
 * Until when access tokens may work that an application got before its access is removed `now` (epoch milliseconds): an
 * API believes them until they run out. Null where that is not known of every API.
 */
export function accessUntil(
  { grants, tokens, credentials }: Pick<ApplicationAccess, 'grants' | 'tokens' | 'credentials'>,
  { apis, now }: { apis: ReadonlyMap<string, ApiReading>; now: number },
): Date | null {
  // What a refresh token is good for is told by its grant alone.
  if (grants.length === 0 && tokens.length + credentials.length > 0) return null;
  let longest = 0;
  for (const { audience } of grants) {
    if (audience === null) return null;
    const lifetimeMs = audience.endsWith('/userinfo')
      ? profileTokenMs
      : (apis.get(audience)?.api?.accessTokenLifetimeMs ?? null);
    if (lifetimeMs === null) return null;
    longest = Math.max(longest, lifetimeMs);
  }
  return new Date(now + longest);
}
