import type { Person } from '../state/accounts';
import { days, hours, minutes } from '../state/clock';
import { createDice, type Dice, randomIdentifier } from '../state/identifiers';
import type { Session } from '../state/sessions';
import type { TenantState } from '../state/state';
import { HARBOR_FILES, ORBIT_MAIL, PORTAL } from './applications';
import { BROWSERS, PLACES } from './browsers';
import { FACTS_SESSIONS } from './every-kind-of-session';
import { pastSession, type SeedSession } from './past-session';
import { MARA, TEO } from './people';
import { seedRefreshToken } from './refresh-token';

const SEED = 20_260_115;
const TEOS_SESSIONS = 150;

const LATCHKEY = PORTAL.clientId;
const MAIL = ORBIT_MAIL.clientId;
const FILES = HARBOR_FILES.clientId;

/** The oddities that Auth0's schema allows, by position in the list below. */
const ODDITIES: Record<number, (session: Session) => void> = {
  // Opened by support on Mara's behalf.
  4: (session) => {
    session.actor = { sub: 'auth0|64c1f0a2b7d3e95a10c4f0ff', name: 'Support desk' };
    session.metadata = { reason: 'ticket 4821' };
  },
  // Begun before Auth0 recorded last interactions, by a browser that sent no address.
  9: (session) => {
    session.lastInteractedAt = undefined;
    session.updatedAt = null;
    session.device.last_ip = null;
    session.device.last_asn = undefined;
  },
  // Signed in by a custom method, which Auth0 names by a URL, in a client nobody recognises.
  11: (session) => {
    session.methods = [{ name: 'https://login.example.com/badge', timestamp: session.createdAt }];
    session.device.initial_asn = undefined;
  },
};

const MARAS_SESSIONS: readonly Omit<SeedSession, 'person'>[] = [
  {
    userAgent: BROWSERS.chromeWindows,
    place: PLACES.stockholm,
    began: days(6),
    touched: minutes(4),
    clients: [LATCHKEY, MAIL],
    refreshTokensOf: [MAIL],
  },
  {
    userAgent: BROWSERS.safariIphone,
    place: PLACES.stockholm,
    lastPlace: PLACES.oslo,
    began: days(19),
    touched: minutes(52),
    clients: [MAIL, FILES],
    refreshTokensOf: [MAIL, FILES],
    mfa: 'push-notification',
  },
  {
    userAgent: BROWSERS.safariMac,
    place: PLACES.munich,
    began: days(11),
    touched: hours(3),
    clients: [LATCHKEY, FILES],
    refreshTokensOf: [FILES],
  },
  {
    userAgent: BROWSERS.firefoxLinux,
    place: PLACES.berlin,
    began: hours(20),
    touched: hours(7),
    clients: [LATCHKEY],
    mfa: 'webauthn-roaming',
  },
  {
    userAgent: BROWSERS.edgeWindows,
    place: PLACES.london,
    began: hours(9),
    touched: hours(8),
    clients: [LATCHKEY],
    mfa: 'email',
  },
  {
    userAgent: BROWSERS.chromeAndroid,
    place: PLACES.mumbai,
    began: days(2),
    touched: hours(26),
    clients: [MAIL],
    refreshTokensOf: [MAIL],
    mfa: 'sms',
  },
  {
    userAgent: BROWSERS.samsungAndroid,
    place: PLACES.saoPaulo,
    began: days(3),
    touched: days(3),
    clients: [FILES],
    mfa: false,
  },
  {
    userAgent: BROWSERS.safariIpad,
    place: PLACES.london,
    lastPlace: PLACES.paris,
    began: days(24),
    touched: days(5),
    clients: [MAIL, FILES],
  },
  {
    userAgent: BROWSERS.operaMac,
    place: PLACES.seattle,
    began: days(9),
    touched: days(9) - hours(2),
    clients: [LATCHKEY, MAIL],
  },
  {
    userAgent: BROWSERS.firefoxWindows,
    place: PLACES.montreal,
    began: days(17),
    touched: days(12),
    clients: [FILES],
    refreshTokensOf: [FILES],
  },
  {
    userAgent: BROWSERS.chromeOs,
    place: PLACES.tokyo,
    began: days(61),
    touched: days(26),
    clients: [MAIL],
  },
  {
    userAgent: BROWSERS.unknown,
    place: PLACES.zurich,
    began: days(8),
    touched: days(2),
    clients: [FILES],
    refreshTokensOf: [FILES],
  },
];

/** The former ones, so that everybody's ids stay what they were. */
const TEOS_BROWSERS = [
  BROWSERS.chromeWindows,
  BROWSERS.edgeWindows,
  BROWSERS.safariMac,
  BROWSERS.chromeMac,
  BROWSERS.firefoxLinux,
  BROWSERS.firefoxWindows,
  BROWSERS.safariIphone,
  BROWSERS.safariIpad,
  BROWSERS.chromeAndroid,
  BROWSERS.samsungAndroid,
  BROWSERS.operaMac,
  BROWSERS.chromeOs,
  BROWSERS.unknown,
];

function teosSession(person: Person, dice: Dice): SeedSession {
  const began = days(dice.between(1, 80)) + minutes(dice.between(0, 1439));
  const place = dice.pick(Object.values(PLACES));
  return {
    person,
    userAgent: dice.pick(TEOS_BROWSERS),
    place,
    began,
    touched: Math.min(began, minutes(dice.between(1, 60 * 24 * 28))),
    clients: dice.roll() < 0.5 ? [LATCHKEY] : [MAIL, FILES],
    mfa: dice.pick(['otp', 'sms', 'push-notification']),
  };
}

/** Fills the tenant with everybody's sessions, as old as if it had been running all along. */
export function seedSessions(state: TenantState, { withNewIds }: { withNewIds: boolean }): void {
  const dice = createDice(SEED);
  const now = state.clock.now();
  const identifier = withNewIds ? randomIdentifier : () => dice.identifier();
  const seeds = [
    ...MARAS_SESSIONS.map((seed) => ({ ...seed, person: state.accounts.of(MARA) })),
    ...Array.from({ length: TEOS_SESSIONS }, () => teosSession(state.accounts.of(TEO), dice)),
  ];
  seeds.forEach((seed, position) => {
    const session = pastSession(seed, now, identifier());
    ODDITIES[position]?.(session);
    state.sessions.add(session);
    for (const clientId of seed.refreshTokensOf ?? []) {
      state.refreshTokens.add(seedRefreshToken(session, clientId, identifier(), state.issuer));
    }
  });
  // Auth0 docs: tokens from before 21 September 2023 name no session.
  const oldest = state.sessions
    .ofPerson(state.accounts.of(MARA).userId)
    .find(({ lastInteractedAt }) => lastInteractedAt === undefined);
  if (oldest) {
    const token = seedRefreshToken(oldest, FILES, identifier(), state.issuer);
    state.refreshTokens.add({ ...token, sessionId: null, rotating: false });
  }
  for (const { person, ...seed } of FACTS_SESSIONS) {
    const session = pastSession({ ...seed, person: state.accounts.of(person) }, now, identifier());
    state.sessions.add(session);
    for (const clientId of seed.refreshTokensOf ?? []) {
      state.refreshTokens.add(seedRefreshToken(session, clientId, identifier(), state.issuer));
    }
  }
}
