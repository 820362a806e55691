import { type FieldMode, fieldModes } from '~/portal-config/field-mode';
import { type OperatorConfig, type SecurityAct } from '~/portal-config/operator-config';
import { type Account } from './account';
import { type Connection, type ConnectionKind, kindOfIdentity } from './connection';

/** What a person may do with a field or an act, whose it is, and why it is no more than that. */
export interface Policy {
  mode: FieldMode;
  /** Who decides what it says: the person, the provider they sign in with, their organization, the operator, or nobody. */
  source: 'you' | 'provider' | 'organization' | 'operator' | 'system';
  /** Null where the person may change it. */
  reason: PolicyReason | null;
}

/**
 * Why a field is not to be changed here:
 *
 * - `turned_off`: the operator has turned it off, or to reading only
 * - `scope_missing`: the portal is not allowed to change it at the tenant
 * - `replaced_at_sign_in`: the provider's word replaces it at the next sign-in
 * - `kept_elsewhere`: the provider or the organization's own database keeps it
 * - `identifies`: it is what the person signs in by, without a password
 * - `not_kept`: accounts of this connection have no such thing
 * - `not_provable`: there is no way here to prove that it is the person's
 * - `no_mail`: the portal sends no mail, by which it would be proved
 */
export type PolicyReason =
  | 'turned_off'
  | 'scope_missing'
  | 'replaced_at_sign_in'
  | 'kept_elsewhere'
  | 'identifies'
  | 'not_kept'
  | 'not_provable'
  | 'no_mail';

export type NameField = 'name' | 'givenName' | 'familyName' | 'nickname' | 'picture';
type IdentifierField = 'email' | 'phone' | 'username';
/** A field: one that every account has, or an own one by its key. */
export type Field = NameField | IdentifierField | { own: string };

/** What a policy is made of. */
export interface PolicyFacts {
  operator: Pick<OperatorConfig, 'sections' | 'fields' | 'ownFields' | 'pictureHosts'>;
  account: Pick<Account, 'identities' | 'username' | 'phoneNumber'>;
  /** The connection of the account's first identity; null where it is not known. */
  connection: Pick<
    Connection,
    'kind' | 'setsRootAttributes' | 'hasUsername' | 'importsUsers' | 'usernameLength'
  > | null;
  /** Whether the portal was granted `update:users`; null where only a call finds out. */
  mayUpdate: boolean | null;
  /** Whether the portal can send mail. */
  hasMail: boolean;
}

const editable: Policy = { mode: 'edit', source: 'you', reason: null };
const hidden: Policy = { mode: 'off', source: 'operator', reason: 'turned_off' };

/** What a person may do with a field of their profile: the strictest of all that have a say. */
export function fieldPolicy(field: Field, facts: PolicyFacts): Policy {
  return strictest([
    // The most telling reason comes first: of equally strict ones, it is the one that is told.
    connectionPolicy(field, facts),
    operatorPolicy(field, facts),
    ofScopes(facts.mayUpdate),
  ]);
}

/**
 * What a person may do about a way to sign in, as far as the operator and the granted scopes have a say. `isGranted` is
 * whether the portal has the scopes for it; null where only a call finds out.
 */
export function actPolicy(
  act: SecurityAct,
  {
    operator: { sections, security },
    isGranted,
  }: { operator: Pick<OperatorConfig, 'sections' | 'security'>; isGranted: boolean | null },
): Policy {
  return strictest([ofOperator(sections.security), ofOperator(security[act]), ofScopes(isGranted)]);
}

/** What a person may do in a part of the portal, as far as the operator and the granted scopes have a say. */
export function sectionPolicy(mode: FieldMode, isGranted: boolean | null): Policy {
  return strictest([ofOperator(mode), ofScopes(isGranted)]);
}

/** The strictest of some policies; the first of those that are equally strict. */
function strictest(policies: readonly Policy[]): Policy {
  const strictness = ({ mode }: Policy) => fieldModes.indexOf(mode);
  return policies.reduce(
    (one, other) => (strictness(other) < strictness(one) ? other : one),
    editable,
  );
}

function ofScopes(isGranted: boolean | null): Policy {
  return isGranted === false
    ? { mode: 'read', source: 'system', reason: 'scope_missing' }
    : editable;
}

function ofOperator(mode: FieldMode): Policy {
  if (mode === 'edit') return editable;
  return mode === 'off' ? hidden : { mode, source: 'operator', reason: 'turned_off' };
}

function operatorPolicy(field: Field, { operator }: PolicyFacts): Policy {
  const own =
    typeof field === 'string'
      ? operator.fields[field]
      : (operator.ownFields.find(({ key }) => key === field.own)?.mode ?? 'off');
  return strictest([ofOperator(operator.sections.profile), ofOperator(own)]);
}

const nameFields: readonly string[] = ['name', 'givenName', 'familyName', 'nickname', 'picture'];

function isNameField(field: string): field is NameField {
  return nameFields.includes(field);
}

/** What the account's own connection, that of its first identity, lets be changed (Auth0 docs, "Update user profile"). */
function connectionPolicy(field: Field, facts: PolicyFacts): Policy {
  // What the operator keeps in `user_metadata` is no connection's.
  if (typeof field !== 'string') return editable;
  if (isNameField(field)) return namePolicy(facts);
  return { email: emailPolicy, phone: phonePolicy, username: usernamePolicy }[field](facts);
}

function kindOf({ account, connection }: PolicyFacts): ConnectionKind | null {
  const [first] = account.identities;
  return connection?.kind ?? (first === undefined ? null : kindOfIdentity(first));
}

/** Who keeps what is not kept in the tenant's own database. */
function keeperOf(kind: ConnectionKind | null): 'provider' | 'organization' {
  return kind === 'enterprise' || kind === 'custom-database' ? 'organization' : 'provider';
}

/** Whether the tenant keeps it. What a database of the operator's does not hand over is read anew at each sign-in. */
function isOwnDatabase(facts: PolicyFacts): boolean {
  const kind = kindOf(facts);
  return (
    kind === 'database' || (kind === 'custom-database' && facts.connection?.importsUsers === true)
  );
}

function namePolicy(facts: PolicyFacts): Policy {
  const kind = kindOf(facts);
  const { connection } = facts;
  if (isOwnDatabase(facts) || kind === 'passwordless-email' || kind === 'passwordless-sms')
    return editable;
  // Where the connection cannot be read: Auth0 replaces at each sign-in unless told otherwise.
  const isReplaced = (connection?.setsRootAttributes ?? 'on_each_login') === 'on_each_login';
  return isReplaced
    ? { mode: 'read', source: keeperOf(kind), reason: 'replaced_at_sign_in' }
    : editable;
}

function emailPolicy(facts: PolicyFacts): Policy {
  const kind = kindOf(facts);
  if (kind === 'passwordless-email' || kind === 'passwordless-sms')
    return { mode: 'read', source: 'system', reason: 'identifies' };
  if (!isOwnDatabase(facts))
    return { mode: 'read', source: keeperOf(kind), reason: 'kept_elsewhere' };
  return facts.hasMail ? editable : { mode: 'read', source: 'system', reason: 'no_mail' };
}

function phonePolicy(facts: PolicyFacts): Policy {
  if (facts.account.phoneNumber === null)
    return { mode: 'off', source: 'system', reason: 'not_kept' };
  // No endpoint proves a new number of a database's account, and one that is not proved could be somebody else's.
  return kindOf(facts) === 'passwordless-sms'
    ? { mode: 'read', source: 'system', reason: 'identifies' }
    : { mode: 'read', source: 'system', reason: 'not_provable' };
}

function usernamePolicy(facts: PolicyFacts): Policy {
  const { account, connection } = facts;
  const isDatabase = kindOf(facts) === 'database';
  if (isDatabase && connection?.hasUsername === true) return editable;
  if (account.username === null) return { mode: 'off', source: 'system', reason: 'not_kept' };
  if (isDatabase && connection === null) return editable;
  return { mode: 'read', source: keeperOf(kindOf(facts)), reason: 'kept_elsewhere' };
}
