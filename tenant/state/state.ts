import { AccountLog } from './account-log';
import { Accounts, type Person } from './accounts';
import { ApiGrants } from './api-access';
import { ApplicationChanges } from './application-changes';
import type { Application } from './applications';
import type { ConnectedAccount } from './connected-accounts';
import type { DevicePublicKey } from './device-credentials';
import { Authenticators } from './authenticators';
import { BackchannelLogout } from './backchannel-logout';
import { createClock, type Clock } from './clock';
import { Connections, type Connection } from './connections';
import { Endings } from './endings';
import { Enrollment } from './enrollment';
import { EnrollmentTickets } from './enrollment-tickets';
import { Faults } from './faults';
import { Grants } from './grants';
import { PasswordTickets } from './password-tickets';
import { Organizations } from './organizations';
import { Mails } from './mails';
import { AccountEnrollments } from './my-account';
import { ProtocolStore } from './protocol-store';
import { RateLimit } from './rate-limit';
import { Records } from './records';
import { RefreshTokens } from './refresh-tokens';
import type { RememberedBrowser } from './remembered-browser';
import { RequestLog } from './request-log';
import type { ResourceServer } from './resource-servers';
import { SentCodes } from './sent-codes';
import { Sessions } from './sessions';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { SigningKeys, type PrivateJwk } from './signing-keys';

/** One request for a mail by which a password can be set. */
interface PasswordMail {
  at: string;
  clientId: string;
  email: string;
  connection: string;
  /** Whom a mail would have reached; null where nobody has this address in this connection. */
  userId: string | null;
  /** The link in that mail. */
  ticket: string | null;
}

/** Who and what is there when a tenant starts. */
export interface Seed {
  /** Every application, for a portal that answers at `portalUrl`. */
  applications: (portalUrl: string) => Application[];
  people: readonly Person[];
  connections: readonly Connection[];
  /** People who are too many to be listed. */
  findInCrowd: (emailOrUserId: string) => Person | undefined;
  /** Fills sessions, tokens and logs as if the tenant had been running all along. */
  fill: (state: TenantState, options: { withNewIds: boolean }) => void;
}

/** What a tenant is told when it starts. */
export interface StateOptions extends Partial<Settings> {
  /** With a trailing slash, as Auth0 has it. */
  issuer: string;
  /** Signs what the tenant issues; one key for all tenants of this process otherwise. */
  signingKey?: PrivateJwk;
  /** Replaces the machine's time. */
  now?: () => number;
  skewSeconds?: number;
}

/** What the tenant keeps lists of. Another resource is another line here. */
function createLists(clock: Clock) {
  const accountLog = new AccountLog(clock);
  return {
    connections: new Connections(),
    passwordTickets: new PasswordTickets(clock),
    sessions: new Sessions(),
    refreshTokens: new RefreshTokens(),
    accountLog,
    authenticators: new Authenticators(),
    enrollmentTickets: new EnrollmentTickets(clock),
    rememberedBrowsers: new Records<RememberedBrowser>(),
    accountEnrollments: new AccountEnrollments(clock),
    sentCodes: new SentCodes(accountLog, clock),
    apiGrants: new ApiGrants(),
    mails: new Mails(),
    grants: new Grants(),
    organizations: new Organizations(),
    devicePublicKeys: new Records<DevicePublicKey>(),
    connectedAccounts: new Records<ConnectedAccount>(),
    resourceServers: new Records<ResourceServer>(),
    registeredApplications: new Records<Application & { id: string }>(),
    applicationChanges: new ApplicationChanges(),
  };
}

/** Everything a tenant knows and holds; all of it in memory. */
export interface TenantState extends ReturnType<typeof createLists> {
  /** With a trailing slash, as Auth0 has it. */
  issuer: string;
  settings: Settings;
  clock: Clock;
  keys: SigningKeys;
  accounts: Accounts;
  /** What was set of the tenant itself by the Management API, in its words. */
  givenTenantSettings: Record<string, unknown>;
  /** What was asked for since the last reset, oldest first. */
  passwordMails: PasswordMail[];
  store: ProtocolStore;
  faults: Faults;
  rateLimit: RateLimit;
  requests: RequestLog;
  logout: BackchannelLogout;
  endings: Endings;
  enrollment: Enrollment;
  applications: () => Application[];
  /** Back to how the tenant started; on request, with ids that nobody has heard of before. */
  reset(options?: { withNewIds: boolean }): void;
}

/** Creates the state of a tenant that has just started. */
export function createState(
  seed: Seed,
  { issuer, signingKey, now, skewSeconds = 0, ...chosen }: StateOptions,
): TenantState {
  const initial: Settings = { ...DEFAULT_SETTINGS, ...chosen };
  const settings: Settings = { ...initial };
  const clock = createClock(now);
  const keys = new SigningKeys(signingKey);
  const accounts = new Accounts(seed.people, seed.findInCrowd);
  const lists = createLists(clock);
  const applications = () =>
    lists.applicationChanges.apply([
      ...seed.applications(settings.portalUrl),
      ...lists.registeredApplications.all(),
    ]);
  const store = new ProtocolStore();
  const logout = new BackchannelLogout({
    accountLog: lists.accountLog,
    issuer,
    applications,
    keys,
    clock,
    settings,
  });
  const endings = new Endings({ ...lists, store, logout, settings, clock });
  const enrollment = new Enrollment({ ...lists, endings, settings, clock });
  const state: TenantState = {
    issuer,
    settings,
    clock,
    keys,
    accounts,
    ...lists,
    givenTenantSettings: {},
    passwordMails: [],
    store,
    faults: new Faults(),
    rateLimit: new RateLimit(settings, clock),
    requests: new RequestLog(),
    logout,
    endings,
    enrollment,
    applications,
    reset: ({ withNewIds } = { withNewIds: false }) => {
      endings.cancel();
      Object.assign(settings, initial);
      clock.setSkew(skewSeconds);
      keys.reset();
      accounts.reset({ withNewIds });
      for (const part of [...Object.values(lists), store, state.requests, logout]) part.clear();
      state.passwordMails = [];
      state.givenTenantSettings = {};
      lists.connections.fill(seed.connections);
      state.faults.replace([]);
      state.rateLimit.refill();
      seed.fill(state, { withNewIds });
    },
  };
  state.reset();
  return state;
}
