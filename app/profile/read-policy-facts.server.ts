import { type OperatorConfig } from '~/portal-config/operator-config';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { type GrantedScopes } from '~/tenant-calls/granted-scopes';
import { toResult } from '~/tenant-calls/result';
import { type AccountDirectory, type AccountReading } from './account';
import { type ConnectionDirectory } from './connection';
import { type PolicyFacts } from './field-policy';

export interface PolicyServices {
  accounts: Pick<AccountDirectory, 'get'>;
  connections: ConnectionDirectory;
  grantedScopes: GrantedScopes;
  operator: OperatorConfig;
  /** Null where the portal has no mail server. */
  mail: object | null;
}

/** A person's account, with all that has a say in what they may change of it. */
export interface AccountWithFacts {
  account: AccountReading;
  facts: PolicyFacts & { operator: OperatorConfig };
}

/**
 * Reads both; null where there is no account (any more). A connection that cannot be read counts as one that keeps what
 * it gives.
 *
 * @throws {TenantError} where the account cannot be read.
 */
export async function readPolicyFacts(
  { accounts, connections, grantedScopes, operator, mail }: PolicyServices,
  userId: string,
  { isAnew = false, ...options }: ReadOptions = {},
): Promise<AccountWithFacts | null> {
  const [account, mayUpdate] = await Promise.all([
    accounts.get(userId, { ...options, isAnew }),
    grantedScopes.has('update_user', ['update:users']),
  ]);
  if (account === null) return null;
  const [first] = account.identities;
  const connection =
    first === undefined
      ? null
      : await toResult(connections.get(first.connection, { ...options, person: userId }));
  return {
    account,
    facts: {
      operator,
      account,
      connection: connection?.isKnown === true ? connection.value : null,
      mayUpdate,
      hasMail: mail !== null,
    },
  };
}
