import { createAccountRecords } from '~/account-records/sealed-account-records.server';
import { type Env } from '~/env.server';
import { type Logger } from '~/log/logger.server';
import { type AccountServices } from '~/request/context';
import { createAuth0PasswordChangeMail } from '~/security/auth0-password-change-mail.server';
import { type TenantApi } from '~/tenant-api/tenant-api.server';
import { createOpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  fetch: typeof fetch;
  now: () => number;
  log: Logger;
  stores: Pick<Stores, 'accountRecords'>;
  tenantApi: Pick<
    TenantApi,
    | 'accounts'
    | 'activity'
    | 'allAccess'
    | 'apis'
    | 'connectedAccounts'
    | 'applications'
    | 'deviceCredentials'
    | 'grants'
    | 'organizations'
    | 'organizationConnections'
    | 'connections'
    | 'linkedSignIns'
    | 'offeredConnections'
    | 'authenticationMethods'
    | 'grantedScopes'
    | 'passwordTickets'
    | 'enrolmentTickets'
    | 'refreshTokens'
    | 'tenantFactors'
  >;
}

/** What the tenant keeps of a person besides sessions, and what the portal itself remembers of them. */
export function createAccountServices({
  env,
  fetch,
  now,
  log,
  stores,
  tenantApi,
}: Options): AccountServices {
  const { accounts, activity, applications, connections, refreshTokens } = tenantApi;
  const { allAccess, authenticationMethods, grantedScopes, tenantFactors } = tenantApi;
  return {
    accounts,
    connections,
    grantedScopes,
    authenticationMethods,
    allAccess,
    tenantFactors,
    passwordTickets: tenantApi.passwordTickets,
    linkedSignIns: tenantApi.linkedSignIns,
    offeredConnections: tenantApi.offeredConnections,
    signInHandles: createOpaqueHandles(env.sessionSecrets, 'sign-in'),
    enrolmentTickets: tenantApi.enrolmentTickets,
    methodHandles: createOpaqueHandles(env.sessionSecrets, 'authentication method'),
    accountRecords: createAccountRecords({
      store: stores.accountRecords,
      secrets: env.sessionSecrets,
      now,
      onUnreadable: (kind, reason) =>
        log.warn(
          { event: 'account_records.unreadable', kind, reason },
          'a record of a person cannot be read, and is left out',
        ),
    }),
    activity,
    eventHandles: createOpaqueHandles(env.sessionSecrets, 'event'),
    applications,
    apis: tenantApi.apis,
    connectedAccounts: tenantApi.connectedAccounts,
    grants: tenantApi.grants,
    organizations: tenantApi.organizations,
    organizationConnections: tenantApi.organizationConnections,
    organizationHandles: createOpaqueHandles(env.sessionSecrets, 'organization'),
    deviceCredentials: tenantApi.deviceCredentials,
    applicationHandles: createOpaqueHandles(env.sessionSecrets, 'application'),
    refreshTokens,
    refreshTokenHandles: createOpaqueHandles(env.sessionSecrets, 'refresh token'),
    passwordMail: createAuth0PasswordChangeMail({
      issuerBaseUrl: env.issuerBaseUrl,
      clientId: env.clientId,
      fetch,
      timeoutMs: env.callTimeMs,
    }),
    databaseConnection: env.databaseConnection,
  };
}
