import { ApiError, invalidRequest } from '../http/api-errors';
import { identitiesOf, type Person, type SignIn } from '../state/accounts';
import { kindOf, type Connection } from '../state/connections';
import { passwordProblem } from '../state/password-policy';
import type { TenantState } from '../state/state';
import type { UserPatch } from './user-patch-schema';

const ROOT = ['name', 'nickname', 'given_name', 'family_name', 'picture'] as const;

const NOT_TOGETHER = [
  ['password', 'email'],
  ['password', 'email_verified'],
  ['username', 'email'],
  ['username', 'email_verified'],
  ['username', 'password'],
] as const;

const refuse = (message: string, errorCode?: string) => new ApiError(400, message, errorCode);

/** The way to sign in that a patch names by its connection; the main one where it names none. */
export function targetOf(state: TenantState, account: Person, { connection }: UserPatch): SignIn {
  if (connection === undefined) return { account, identity: account };
  if (!state.connections.byName(connection)) {
    throw refuse('The connection does not exist.', 'inexistent_connection');
  }
  const identity = identitiesOf(account).find((one) => one.connection === connection);
  if (!identity) throw refuse('The user does not have an identity in the given connection.');
  return { account, identity };
}

/** Auth0 docs, update user profile root attributes: what the provider says replaces them at each sign-in. */
function checkRoot({ account, identity }: SignIn, main: Connection | undefined, patch: UserPatch) {
  const named = ROOT.filter((field) => patch[field] !== undefined);
  if (named.length === 0) return;
  if (identity !== account) {
    throw refuse(
      `The following user attributes belong to a secondary identity: ${named.join(', ')}.`,
    );
  }
  const kind = main ? kindOf(main.strategy) : 'database';
  const isSynced = main?.setUserRootAttributes === 'on_each_login';
  if (!isSynced || (kind !== 'social' && kind !== 'enterprise')) return;
  throw refuse(
    `The following user attributes cannot be updated: ${named.join(', ')}. The connection (${main.name}) must either ` +
      'be a database connection (using the Auth0 store), a passwordless connection (email or sms) or has disabled ' +
      "'Sync user profile attributes at each login'. For more information, see " +
      'https://auth0.com/docs/dashboard/guides/connections/configure-connection-sync',
  );
}

function checkPhone(kind: string, where: Connection | undefined, patch: UserPatch) {
  if (patch.verify_phone_number !== undefined && kind !== 'sms') {
    throw refuse('Cannot verify phone_number for non-sms user');
  }
  if (patch.phone_number === undefined && patch.phone_verified === undefined) return;
  if (kind === 'sms' || where?.hasPhoneNumbers) return;
  throw refuse('Cannot update phone_number for non-sms user');
}

/** What belongs to one way to sign in can be changed where the tenant itself keeps it. */
function checkCredentials(where: Connection | undefined, patch: UserPatch) {
  const kind = where ? kindOf(where.strategy) : 'database';
  const isDatabase = kind === 'database';
  const pair = NOT_TOGETHER.find((names) => names.every((name) => patch[name] !== undefined));
  if (pair) throw refuse(`Cannot update ${pair.join(' and ')} simultaneously`);
  if (patch.password !== undefined && !isDatabase) {
    throw refuse('The connection does not exist.', 'inexistent_connection');
  }
  if (patch.email !== undefined && !isDatabase) {
    throw refuse('Cannot update email for non-database user');
  }
  if (patch.email_verified !== undefined && (kind === 'enterprise' || kind === 'sms')) {
    throw refuse('Cannot update email_verified for enterprise and passwordless sms connections');
  }
  if (patch.verify_email !== undefined && !isDatabase) {
    throw refuse('Connection must be a database connection');
  }
  if (patch.username !== undefined && !isDatabase) {
    throw refuse('Cannot update username for non-database user');
  }
  if (patch.username !== undefined && !where?.requiresUsername) {
    throw refuse('Cannot set username for connection without requires_username');
  }
  checkPhone(kind, where, patch);
}

function checkUsername(where: Connection | undefined, { username }: UserPatch) {
  if (!where || typeof username !== 'string') return;
  const { min, max } = where.usernameLength;
  const problem =
    username.length > max
      ? `String is too long (${username.length} chars), maximum ${max}`
      : username.length < min
        ? `String is too short (${username.length} chars), minimum ${min}`
        : undefined;
  if (problem === undefined) return;
  throw invalidRequest('body', `Payload validation error: '${problem}' on property username.`);
}

function checkTaken({ accounts }: TenantState, { identity }: SignIn, patch: UserPatch) {
  const others = (login: string | null | undefined) =>
    accounts.signInsWith(login ?? '').filter((one) => one.identity.userId !== identity.userId);
  const here = (one: SignIn) => one.identity.connection === identity.connection;
  if (others(patch.email).some(here)) throw refuse('The specified new email already exists');
  if (others(patch.username).some(here)) throw refuse('The username provided is in use already.');
  if (others(patch.phone_number).length > 0) {
    throw refuse('The specified new phone_number already exists');
  }
}

/** Throws Auth0's refusal, always a 400, of what this way to sign in may not be changed to. */
export function checkPatch(state: TenantState, target: SignIn, patch: UserPatch): void {
  const { account, identity } = target;
  const where = state.connections.byName(identity.connection);
  checkRoot(target, state.connections.byName(account.connection), patch);
  checkCredentials(where, patch);
  checkUsername(where, patch);
  checkTaken(state, target, patch);
  if (patch.password === undefined || !where) return;
  const problem = passwordProblem(patch.password, identity, where.passwordPolicy);
  if (problem !== undefined) throw refuse(problem);
}
