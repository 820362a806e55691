import { visitorOf } from '../http/visitor';
import { invalidField } from '../http/problem';
import { changePassword } from '../state/account-changes';
import { identitiesOf, type Person } from '../state/accounts';
import type { Authenticator } from '../state/authenticators';
import type { PasswordPolicy } from '../state/connections';
import type { AccountEnrollment } from '../state/my-account';
import { passwordProblem } from '../state/password-policy';
import type { TenantState } from '../state/state';
import type { Request } from 'express';

/** Which of several passwords is meant. */
export interface PasswordChoice {
  connection?: string;
  identity_user_id?: string;
}

const shortId = ({ userId }: Person) => userId.slice(userId.indexOf('|') + 1);

/** A way to sign in by a password that this tenant keeps, with its rules; undefined where the person has none such. */
export function passwordOf(
  { connections }: TenantState,
  account: Person,
  { connection, identity_user_id: id }: PasswordChoice = {},
): { identity: Person; policy: PasswordPolicy } | undefined {
  for (const identity of identitiesOf(account)) {
    const database = connections.byName(identity.connection);
    const isMeant =
      (connection === undefined || connection === identity.connection) &&
      (id === undefined || id === shortId(identity));
    if (database?.strategy === 'auth0' && isMeant)
      return { identity, policy: database.passwordPolicy };
  }
  return undefined;
}

const CHARACTER_TYPES = ['lowercase', 'uppercase', 'number', 'special'];

/** The rules of a connection, as this API tells them before a password is chosen. */
export function policyBody(policy: PasswordPolicy) {
  const { level, minLength, historySize, refusesPersonalInformation, dictionary } = policy;
  const isMixed = level === 'good' || level === 'excellent';
  return {
    complexity: {
      min_length: minLength,
      character_types: isMixed
        ? CHARACTER_TYPES
        : level === 'fair'
          ? CHARACTER_TYPES.slice(0, 3)
          : [],
      character_type_rule: isMixed ? 'three_of_four' : 'all',
      identical_characters: level === 'excellent' ? 'block' : 'allow',
      sequential_characters: 'allow',
      max_length_exceeded: 'truncate',
    },
    profile_data: {
      active: refusesPersonalInformation,
      blocked_fields: refusesPersonalInformation ? ['name', 'email', 'username'] : [],
    },
    history: { active: historySize > 0, size: historySize },
    dictionary: { active: dictionary !== null, default: 'en_10k' },
  };
}

/** Sets the password that an enrolment is about. Refuses one that breaks a rule, in the words that Auth0 has for it. */
export function setPassword(
  state: TenantState,
  account: Person,
  { methodId, password: choice = {} }: AccountEnrollment,
  password: string | undefined,
  request: Request,
): Authenticator {
  const found = passwordOf(state, account, choice);
  if (!found || password === undefined) throw invalidField('new_password', 'Missing new_password');
  const { identity, policy } = found;
  const problem = passwordProblem(password, identity, policy);
  if (problem !== undefined) throw invalidField('new_password', problem);
  const { ip, userAgent } = visitorOf(request, state.settings.visitor);
  changePassword(state, { account, identity }, password, { ip, userAgent });
  const createdAt = state.clock.now();
  return { id: methodId, userId: account.userId, type: 'password', createdAt };
}
