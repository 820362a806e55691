import { earliest } from '~/earliest';
import { type AccountDirectory, type AccountReading } from '~/profile/account';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type Result, toResult } from '~/tenant-calls/result';
import { type AuthenticationMethods, type MethodList } from './authentication-methods';
import { type FactorName, type MfaPolicy, type TenantFactors } from './tenant-factors';
import { type WaysInFacts } from './ways-in';

interface Services {
  accounts: AccountDirectory;
  authenticationMethods: AuthenticationMethods;
  tenantFactors: TenantFactors;
}

/** What could be read of how a person gets in: each part by itself, as it may fail by itself. */
export interface WaysInReading {
  account: Result<AccountReading | null>;
  methods: Result<MethodList>;
  factors: Result<FactorName[]>;
  policy: Result<MfaPolicy>;
}

/** Reads all of it at once. */
export async function readWaysIn(
  { accounts, authenticationMethods, tenantFactors }: Services,
  userId: string,
  options: CallOptions = {},
): Promise<WaysInReading> {
  const [account, methods, factors, policy] = await Promise.all([
    toResult(accounts.get(userId, options)),
    toResult(authenticationMethods.list(userId, options)),
    toResult(tenantFactors.enabled(userId, options)),
    toResult(tenantFactors.policy(userId, options)),
  ]);
  return { account, methods, factors, policy };
}

/** The same for the rules, which have null for what is not known. */
export function waysInFactsOf({ account, methods, factors, policy }: WaysInReading): WaysInFacts {
  return {
    account: valueOf(account),
    methods: valueOf(methods)?.methods ?? null,
    unreadableCount: valueOf(methods)?.unreadableCount ?? 0,
    factors: valueOf(factors),
    policy: valueOf(policy),
  };
}

function valueOf<T>(result: Result<T>): T | null {
  return result.isKnown ? result.value : null;
}

/** When the older of account and methods was read, where they stand in for what cannot be had now; else null. */
export function readAtOf({ account, methods }: WaysInReading): Date | null {
  return earliest([
    account.isKnown ? (account.value?.asOf ?? null) : null,
    methods.isKnown ? methods.value.asOf : null,
  ]);
}
