import type { z } from 'zod';
import { HARBOR_FILES, ORBIT_MAIL, PORTAL } from '../seed/applications';
import { BROWSERS, PLACES } from '../seed/browsers';
import { pastSession } from '../seed/past-session';
import { seedRefreshToken } from '../seed/refresh-token';
import { seconds } from '../state/clock';
import { randomIdentifier } from '../state/identifiers';
import type { TenantState } from '../state/state';
import type { addSessionsSchema } from './input';

/** Adds sessions to a person's list and answers their ids; undefined for a stranger. */
export function addSessions(
  state: TenantState,
  wanted: z.output<typeof addSessionsSchema>,
): string[] | undefined {
  const person = state.accounts.byEmail(wanted.email);
  if (!person) return undefined;
  const { ip = PLACES.berlin.ip, asn = PLACES.berlin.asn, varied } = wanted;
  const browsers = Object.values(BROWSERS);
  const places = Object.values(PLACES);
  return Array.from({ length: wanted.count }, (_, position) => {
    const session = pastSession(
      {
        person,
        userAgent: varied
          ? browsers[position % browsers.length]
          : (wanted.userAgent ?? BROWSERS.chromeWindows),
        place: (varied && places[position % places.length]) || { ip, asn },
        began: seconds(wanted.beganSecondsAgo),
        touched: varied
          ? seconds((position * wanted.beganSecondsAgo) / wanted.count)
          : seconds(wanted.touchedSecondsAgo ?? wanted.beganSecondsAgo),
        clients: wanted.clientIds ?? [PORTAL.clientId],
        mfa: wanted.mfa,
        methods: wanted.methods,
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
