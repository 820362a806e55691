import type { Person } from '../state/accounts';
import { days, hours, minutes } from '../state/clock';
import { credentialId } from '../state/device-credentials';
import { createDice } from '../state/identifiers';
import { MY_ACCOUNT_SCOPES, myAccountAudience } from '../state/my-account';
import type { TenantState } from '../state/state';
import { HARBOR_FILES, ORBIT_MAIL, PORTAL } from './applications';
import { BROWSERS, PLACES, type Place } from './browsers';
import { pastSession } from './past-session';
import { MARA } from './people';
import { IRIS } from './people-by-applications';
import { seedRefreshToken } from './refresh-token';
import { CALENDAR_API, MAIL_API } from './resource-servers';
import {
  BLANK_NAMED,
  GONE_CLIENT_ID,
  LONG_NAMED,
  LOOM_ASSISTANT,
  MARKUP_NAMED,
  TIDE_PLANNER,
  TURNED_NAMED,
} from './third-party-applications';

const SEED = 20_261_130;
const READ_MAIL = { audience: MAIL_API.identifier, scope: ['read:mail'] };
const IDENTITY = (issuer: string) => ({
  audience: `${issuer}userinfo`,
  scope: ['openid', 'profile', 'email'],
});

/** What people allowed, application by application. */
function grantsOf(issuer: string) {
  const identity = IDENTITY(issuer);
  const mail = { ...READ_MAIL, scope: ['read:mail', 'send:mail', 'delete:mail', 'offline_access'] };
  const calendar = { audience: CALENDAR_API.identifier, scope: ['read:events', 'write:events'] };
  const unknownApi = { audience: 'https://gone.example/api', scope: ['admin', 'offline_access'] };
  const own = { audience: myAccountAudience(issuer), scope: [...MY_ACCOUNT_SCOPES] };
  return [
    [IRIS, PORTAL.clientId, own],
    [IRIS, TIDE_PLANNER.clientId, identity],
    [IRIS, TIDE_PLANNER.clientId, mail],
    [IRIS, TIDE_PLANNER.clientId, calendar],
    [IRIS, TIDE_PLANNER.clientId, { ...calendar, organizationId: 'org_LuMeNwOrKs000001' }],
    [IRIS, LOOM_ASSISTANT.clientId, READ_MAIL],
    [IRIS, LOOM_ASSISTANT.clientId, unknownApi],
    [IRIS, GONE_CLIENT_ID, mail],
    [IRIS, MARKUP_NAMED.clientId, calendar],
    [IRIS, BLANK_NAMED.clientId, identity],
    [IRIS, TURNED_NAMED.clientId, identity],
    [IRIS, LONG_NAMED.clientId, READ_MAIL],
    [MARA, TIDE_PLANNER.clientId, READ_MAIL],
  ] as const;
}

/** Refresh tokens that outlived the sessions they began in. */
const TOKENS: readonly {
  clientId: string;
  audience: string;
  began: number;
  used: number | null;
  place: Place;
  userAgent: string;
  rotating?: boolean;
  /** Whether it does not run out, as an application may have it. */
  isUnending?: boolean;
}[] = [
  {
    clientId: TIDE_PLANNER.clientId,
    audience: MAIL_API.identifier,
    began: days(40),
    used: minutes(18),
    place: PLACES.berlin,
    userAgent: BROWSERS.chromeWindows,
  },
  {
    clientId: LOOM_ASSISTANT.clientId,
    audience: MAIL_API.identifier,
    began: days(9),
    used: hours(3),
    place: PLACES.seattle,
    userAgent: BROWSERS.curl,
    rotating: false,
  },
  {
    clientId: GONE_CLIENT_ID,
    audience: MAIL_API.identifier,
    began: days(20),
    used: null,
    place: PLACES.paris,
    userAgent: BROWSERS.safariMac,
  },
  {
    clientId: LONG_NAMED.clientId,
    audience: MAIL_API.identifier,
    began: days(500),
    used: days(400),
    place: PLACES.oslo,
    userAgent: BROWSERS.curl,
    isUnending: true,
  },
];

function seedTokens(state: TenantState, { userId }: Person): void {
  const dice = createDice(SEED);
  const now = state.clock.now();
  for (const { began, used, place, userAgent, isUnending, rotating = true, ...given } of TOKENS) {
    const times = { began, touched: used ?? began };
    const person = { ...IRIS, userId };
    const past = pastSession(
      { person, place, userAgent, clients: [given.clientId], ...times },
      now,
      dice.identifier(),
    );
    const token = seedRefreshToken(past, given.clientId, dice.identifier(), state.issuer);
    state.refreshTokens.add({
      ...token,
      ...(isUnending === true
        ? { idleExpiresAt: now + days(300), expiresAt: now + days(300) }
        : {}),
      audience: given.audience,
      rotating,
      lastExchangedAt: used === null ? null : now - used,
      // Whatever its session was, nobody lists it any more.
      sessionId: null,
    });
  }
  state.sessions.add(
    pastSession(
      {
        person: { ...IRIS, userId },
        userAgent: BROWSERS.safariIphone,
        place: PLACES.oslo,
        began: days(3),
        touched: hours(2),
        clients: [ORBIT_MAIL.clientId, TIDE_PLANNER.clientId],
      },
      now,
      dice.identifier(),
    ),
  );
}

/** Fills the tenant with what people let applications do, as if it had been running all along. */
export function seedApplicationAccess(state: TenantState): void {
  const { accounts, clock, connectedAccounts, devicePublicKeys, grants, issuer } = state;
  for (const [person, clientId, allowed] of grantsOf(issuer)) {
    const { userId } = accounts.of(person);
    grants.allow({ userId, clientId, ...allowed, scope: [...allowed.scope] });
  }
  const iris = accounts.of(IRIS);
  const { userId } = iris;
  seedTokens(state, iris);
  devicePublicKeys.add({
    id: credentialId('television'),
    userId,
    clientId: HARBOR_FILES.clientId,
    deviceName: 'Living-room TV',
  });
  const now = clock.now();
  connectedAccounts.add({
    id: 'cac_IrIsGoOgLe0000000000001',
    userId,
    connection: 'google-oauth2',
    scopes: ['https://www.googleapis.com/auth/calendar.readonly'],
    createdAt: now - days(30),
  });
  connectedAccounts.add({
    id: 'cac_IrIsGiThUb0000000000002',
    userId,
    connection: 'github',
    scopes: ['repo', 'read:user'],
    createdAt: now - days(200),
    expiresAt: now - days(20),
  });
}
