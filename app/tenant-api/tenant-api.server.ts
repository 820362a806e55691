import { createHash } from 'node:crypto';
import { type Cache } from '~/cache/cache';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { type AccountDirectory } from '~/profile/account';
import { type ConnectionDirectory } from '~/profile/connection';
import { type AllAccess } from '~/security/all-access';
import { type AuthenticationMethods } from '~/security/authentication-methods';
import { type LinkedSignIns } from '~/security/linked-sign-ins';
import { type OfferedConnections } from '~/security/offered-connections';
import { type EnrolmentTickets } from '~/security/enrolment-tickets';
import { type PasswordTickets } from '~/security/password-tickets';
import { type TenantFactors } from '~/security/tenant-factors';
import { type ActivityLog } from '~/activity/activity-log';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { type SessionRepository } from '~/sessions/session-repository';
import { type ApiDirectory } from '~/applications/api-directory';
import { type ApplicationDirectory } from '~/applications/application-directory';
import { type ConnectedAccounts } from '~/applications/connected-account';
import { type DeviceCredentialRepository } from '~/applications/device-credential';
import {
  type OrganizationConnections,
  type OrganizationRepository,
} from '~/organizations/organization-repository';
import { type GrantRepository } from '~/applications/grant';
import { type CallBudget } from '~/tenant-api/pacing/call-budget';
import { createCallQueue } from '~/tenant-api/pacing/call-queue.server';
import { createGrantedScopes } from '~/tenant-api/pacing/granted-scopes.server';
import { createCircuit } from '~/tenant-api/pacing/circuit';
import { createAllAccess } from '~/tenant-api/resources/all-access.server';
import { createAuthenticationMethodsApi } from '~/tenant-api/resources/authentication-methods.server';
import { createApplicationDirectory } from '~/tenant-api/resources/applications.server';
import { createConnectedAccounts } from '~/tenant-api/resources/connected-accounts.server';
import {
  createDeviceCredentialsApi,
  createRememberedDeviceCredentials,
} from '~/tenant-api/resources/device-credentials.server';
import { createGrantsApi, createRememberedGrants } from '~/tenant-api/resources/grants.server';
import { createApiDirectory } from '~/tenant-api/resources/resource-servers.server';
import { createActivityApi } from '~/tenant-api/resources/logs.server';
import { createOrganizationConnections } from '~/tenant-api/resources/organization-connections.server';
import { createOrganizationsApi } from '~/tenant-api/resources/organizations.server';
import { createRememberedOrganizations } from '~/tenant-api/resources/remembered-organizations.server';
import { createRefreshTokensApi } from '~/tenant-api/resources/refresh-tokens.server';
import { createRememberedActivityLog } from '~/tenant-api/resources/remembered-activity-log.server';
import { createRememberedRefreshTokens } from '~/tenant-api/resources/remembered-refresh-tokens.server';
import { createRememberedAuthenticationMethods } from '~/tenant-api/resources/remembered-authentication-methods.server';
import { createRememberedSessions } from '~/tenant-api/resources/remembered-sessions.server';
import { createSessionsApi } from '~/tenant-api/resources/sessions.server';
import {
  withConnectionNames,
  withNamesOfWays,
} from '~/tenant-api/resources/connection-names.server';
import { createConnectionDirectory } from '~/tenant-api/resources/connections.server';
import { createLinkedSignIns } from '~/tenant-api/resources/identities.server';
import { createOfferedConnections } from '~/tenant-api/resources/offered-connections.server';
import { createTenantFactors } from '~/tenant-api/resources/tenant-factors.server';
import { createEnrolmentTickets } from '~/tenant-api/resources/enrolment-tickets.server';
import { createPasswordTickets } from '~/tenant-api/resources/password-tickets.server';
import { createAccountDirectory } from '~/tenant-api/resources/users.server';
import { type ReadingSource } from '~/tenant-calls/reading-source';
import { boundFetch, briefAnswers } from '~/tenant-calls/bounded-fetch.server';
import { type GrantedScopes } from '~/tenant-calls/granted-scopes';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { createManagementGateway } from '~/tenant-api/pacing/gateway.server';
import { type CallReport } from '~/tenant-api/pacing/management-gateway';
import { type MissingPermission } from '~/tenant-api/pacing/refusals';
import { createManagementToken, sealTenantAnswers } from '~/tenant-api/pacing/token.server';
import { createSharedBudget } from '~/tenant-api/pacing/shared-budget.server';

interface Options {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  /** Encrypt what is kept in the caches. */
  secrets: readonly [string, ...string[]];
  /** For lists, locks and the budget: looked at with every page, shared by all portals. */
  cache: Cache;
  /** For the token: shared by all portals, and kept over a restart. */
  persistentCache: Cache;
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  callTimeoutMs: number;
  /** The own fields of `user_metadata` that the portal may read. */
  metadataKeys: readonly string[];
  /** The portal's own application, in whose name an address is changed. */
  portalClientId: string;
  /** Where the tenant's own pages are. */
  pageOrigins: readonly string[];
  onCall: (report: CallReport) => void;
  /** Told once of each operation that the tenant does not permit. */
  onMissingPermission: (missing: MissingPermission) => void;
  onList: (source: ReadingSource) => void;
  onBudget: (budget: CallBudget) => void;
  onTokenRequest: (outcome: 'ok' | TenantErrorCode) => void;
}

/** What the Management API has of a person besides sessions, and of the tenant. */
export interface AccountApi {
  refreshTokens: RefreshTokenRepository;
  applications: ApplicationDirectory;
  grants: GrantRepository;
  deviceCredentials: DeviceCredentialRepository;
  apis: ApiDirectory;
  connectedAccounts: ConnectedAccounts;
  accounts: AccountDirectory;
  connections: ConnectionDirectory;
  linkedSignIns: LinkedSignIns;
  offeredConnections: OfferedConnections;
  activity: ActivityLog;
  organizations: OrganizationRepository;
  organizationConnections: OrganizationConnections;
  authenticationMethods: AuthenticationMethods;
  allAccess: AllAccess;
  tenantFactors: TenantFactors;
  passwordTickets: PasswordTickets;
  enrolmentTickets: EnrolmentTickets;
  grantedScopes: GrantedScopes;
  /** Nothing that was read of the person before is shown again, whatever it is about. */
  forgetPerson: (userId: string) => Promise<void>;
}

/** Everything that the portal asks of an Auth0 tenant's Management API. */
export interface TenantApi extends AccountApi {
  sessions: SessionRepository;
  /** Whether the tenant is not called at present, since it does not answer. */
  isCircuitOpen: () => boolean;
  /** When the access token that is at hand is to be renewed, in epoch milliseconds; null where there is none. */
  tokenRenewAt: () => Promise<number | null>;
}

/** Puts the parts of the gateway together, for one tenant. */
export function createTenantApi(options: Options): TenantApi {
  const { baseUrl, clientId, cache, secrets, fetch, now } = options;
  const sealedText = sealTenantAnswers(secrets);
  const circuit = createCircuit({ now });
  const bucket = createHash('sha256').update(baseUrl).digest('base64url');
  const token = createManagementToken({
    baseUrl,
    clientId,
    clientSecret: options.clientSecret,
    cache: options.persistentCache,
    sealedText,
    fetch: boundFetch(fetch, briefAnswers),
    now,
    timeoutMs: options.callTimeoutMs,
    onRequest: options.onTokenRequest,
  });
  const gateway = createManagementGateway({
    token,
    queue: createCallQueue({
      budget: createSharedBudget({ cache, key: `call-budget:${bucket}`, now }),
      now,
      random: Math.random,
      onBudget: options.onBudget,
    }),
    circuit,
    now,
    random: Math.random,
    callTimeoutMs: options.callTimeoutMs,
    onCall: options.onCall,
    onMissingPermission: options.onMissingPermission,
  });
  const resource = { baseUrl, gateway, fetch };
  const purges: ((userId: string) => Promise<void>)[] = [];
  const memory = { cache, sealedText, now, purges };
  const sessions = createRememberedSessions(createSessionsApi(resource), memory, {
    onRead: options.onList,
  });
  const refreshTokens = createRememberedRefreshTokens(createRefreshTokensApi(resource), memory);
  // What is the same for everybody is looked up with each page: so each portal keeps its own.
  const ownMemory = { cache: createMemoryCache({ now }), sealedText, now };
  const connections = createConnectionDirectory(resource, ownMemory);
  const accounts = withConnectionNames(
    createAccountDirectory(resource, memory, options),
    connections,
  );
  return {
    sessions: {
      ...sessions,
      // A session takes its refresh tokens with it.
      revoke: (userId, sessionId, callOptions) =>
        sessions
          .revoke(userId, sessionId, callOptions)
          .finally(() => refreshTokens.invalidate(userId)),
      purge: async (userId) => {
        await Promise.all([sessions.purge(userId), refreshTokens.purge(userId)]);
      },
    },
    refreshTokens,
    applications: createApplicationDirectory(resource, ownMemory),
    accounts,
    linkedSignIns: createLinkedSignIns(resource, accounts),
    grants: createRememberedGrants(createGrantsApi(resource), memory),
    deviceCredentials: createRememberedDeviceCredentials(
      createDeviceCredentialsApi(resource),
      memory,
    ),
    apis: createApiDirectory(resource, ownMemory),
    connectedAccounts: createConnectedAccounts(resource, memory),
    connections,
    offeredConnections: createOfferedConnections(resource, ownMemory, options),
    organizations: createRememberedOrganizations(createOrganizationsApi(resource), memory),
    organizationConnections: withNamesOfWays(
      createOrganizationConnections(resource, ownMemory),
      connections,
    ),
    activity: createRememberedActivityLog(createActivityApi(resource), memory),
    authenticationMethods: createRememberedAuthenticationMethods(
      createAuthenticationMethodsApi(resource),
      memory,
    ),
    allAccess: createAllAccess(resource, {
      onRevoked: async (userId) => {
        await Promise.all([sessions.invalidate(userId), refreshTokens.invalidate(userId)]);
      },
    }),
    tenantFactors: createTenantFactors(resource, memory),
    passwordTickets: createPasswordTickets(resource, options),
    enrolmentTickets: createEnrolmentTickets(resource, options),
    forgetPerson: async (userId) => {
      await Promise.all(purges.map((purge) => purge(userId)));
    },
    grantedScopes: createGrantedScopes({ token, onMissing: options.onMissingPermission }),
    isCircuitOpen: () => circuit.isOpen,
    tokenRenewAt: () => token.renewAt(),
  };
}
