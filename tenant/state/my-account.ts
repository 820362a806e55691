import { randomIdentifier } from './identifiers';
import { minutes, type Clock } from './clock';
import { Records } from './records';

/** What an access token of a person can be granted for their own account. */
export const MY_ACCOUNT_SCOPES = [
  'read:me:authentication_methods',
  'create:me:authentication_methods',
  'update:me:authentication_methods',
  'delete:me:authentication_methods',
  'read:me:factors',
  'read:me:connected_accounts',
  'delete:me:connected_accounts',
] as const;

export type MyAccountScope = (typeof MY_ACCOUNT_SCOPES)[number];

/** The audience of the My Account API of the tenant with this issuer. */
export function myAccountAudience(issuer: string): string {
  return `${issuer}me/`;
}

/** In place of the id of a passkey that does not exist yet. */
export const NEW_PASSKEY = 'passkey|new';

const LIFETIME = minutes(5);

/** An enrolment between its two calls; `id` is Auth0's `auth_session`. */
export interface AccountEnrollment {
  id: string;
  userId: string;
  /** What the second call has to name. */
  methodId: string;
  expiresAt: number;
  /** A new recovery code, which counts once it was confirmed that the person has it. */
  secret?: string;
  /** Which password is to be changed. */
  password?: { connection?: string; identity_user_id?: string };
  /** What a passkey has to sign, and for whom. */
  passkey?: { challenge: string; userHandle: string };
}

/** The enrolments that people have begun by the My Account API. */
export class AccountEnrollments extends Records<AccountEnrollment> {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super();
    this.#clock = clock;
  }

  begin(given: Omit<AccountEnrollment, 'id' | 'expiresAt'>): AccountEnrollment {
    const begun = { ...given, id: randomIdentifier(), expiresAt: this.#clock.now() + LIFETIME };
    this.add(begun);
    return begun;
  }

  /** The enrolment of this person and method, as long as it may be finished. */
  open(id: string, userId: string, methodId: string): AccountEnrollment | undefined {
    const known = this.get(id);
    const isTheirs = known?.userId === userId && known.methodId === methodId;
    return isTheirs && known.expiresAt > this.#clock.now() ? known : undefined;
  }
}
