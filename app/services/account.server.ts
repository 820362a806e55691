import { createDeletionLinks } from '~/account-deletion/deletion-links.server';
import { createAccountRecords } from '~/account-records/sealed-account-records.server';
import { days } from '~/durations';
import { type Env } from '~/env.server';
import { type Logger } from '~/log/logger.server';
import { type AccountServices } from '~/request/context';
import { createAuth0PasswordChangeMail } from '~/security/auth0-password-change-mail.server';
import { type AccountApi } from '~/tenant-api/tenant-api.server';
import { createOpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  fetch: typeof fetch;
  now: () => number;
  log: Logger;
  stores: Pick<Stores, 'accountRecords'>;
  tenantApi: AccountApi;
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
  return {
    ...tenantApi,
    signInHandles: createOpaqueHandles(env.sessionSecrets, 'sign-in'),
    methodHandles: createOpaqueHandles(env.sessionSecrets, 'authentication method'),
    accountRecords: createAccountRecords({
      store: stores.accountRecords,
      secrets: env.sessionSecrets,
      now,
      activityMs: days(env.activityDays),
      onUnreadable: (kind, reason) =>
        log.warn(
          { event: 'account_records.unreadable', kind, reason },
          'a record of a person cannot be read, and is left out',
        ),
    }),
    deletionLinks: createDeletionLinks(env.sessionSecrets),
    eventHandles: createOpaqueHandles(env.sessionSecrets, 'event'),
    organizationHandles: createOpaqueHandles(env.sessionSecrets, 'organization'),
    applicationHandles: createOpaqueHandles(env.sessionSecrets, 'application'),
    connectedAccountHandles: createOpaqueHandles(env.sessionSecrets, 'connected account'),
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
