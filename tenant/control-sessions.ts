import type { z } from 'zod';
import { HARBOR_FILES, ORBIT_MAIL, PORTAL } from './clients';
import type { addSessionsSchema } from './control-input';
import { seconds } from './durations';
import { randomIdentifier } from './identifiers';
import { findPersonByEmail } from './people';
import { BROWSERS, PLACES } from './seed-browsers';
import { seedRefreshToken } from './seed-refresh-tokens';
import { pastSession } from './past-session';
import type { TenantState } from './state';

/** Adds sessions to a person's list and answers their ids; undefined for a stranger. */
export function addSessions(
  state: TenantState,
  wanted: z.output<typeof addSessionsSchema>,
): string[] | undefined {
  const person = findPersonByEmail(wanted.email);
  if (!person) return undefined;
  const { ip = PLACES.berlin.ip, asn = PLACES.berlin.asn } = wanted;
  return Array.from({ length: wanted.count }, () => {
    const session = pastSession(
      {
        person,
        userAgent: wanted.userAgent ?? BROWSERS.chromeWindows,
        place: { ip, asn },
        began: seconds(wanted.beganSecondsAgo),
        touched: seconds(wanted.touchedSecondsAgo ?? wanted.beganSecondsAgo),
        clients: wanted.clientIds ?? [PORTAL.clientId],
        mfa: wanted.mfa,
      },
      state.clock.now(),
      randomIdentifier(),
    );
    state.sessions.add(session);
    for (let count = 0; count < wanted.refreshTokens; count += 1) {
      const { clientId } = count % 2 === 0 ? ORBIT_MAIL : HARBOR_FILES;
      state.refreshTokens.add(
        seedRefreshToken(session, clientId, randomIdentifier(), state.issuer),
      );
    }
    return session.id;
  });
}
