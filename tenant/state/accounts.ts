import { randomBytes, randomInt } from 'node:crypto';

/** Somebody with an account in this tenant. */
export interface Person {
  userId: string;
  /** In lower case; empty where the tenant knows none. */
  email: string;
  /** As if true where absent. */
  emailVerified?: boolean;
  username?: string;
  /** E.164. */
  phoneNumber?: string;
  phoneVerified?: boolean;
  /** What the tenant's page takes; for people of another provider it stands in for the provider's own. */
  password: string;
  formerPasswords?: readonly string[];
  /** Epoch milliseconds. */
  passwordChangedAt?: number;
  /** Empty where nobody set it, and so are the next two. */
  name: string;
  givenName: string;
  familyName: string;
  /** One is made of the given name where absent; null where it was unset. */
  nickname?: string | null;
  /** The tenant draws one where absent; null where it was unset. */
  picture?: string | null;
  /** One line for whoever chooses whom to sign in as. */
  about: string;
  /** Auth0 refuses a blocked person at the callback, after the right password. */
  blocked: boolean;
  /** Where the password is kept, or who signs the person in instead. */
  connection: string;
  userMetadata?: Record<string, unknown>;
  /** A marked value where absent. */
  appMetadata?: Record<string, unknown>;
  /** What a provider adds to the root of the profile, for the Management API to pass on as it is. */
  fromProvider?: Record<string, unknown>;
  /** When the account began, in epoch milliseconds; `joinedAt` where absent. */
  createdAt?: number;
  /** Epoch milliseconds of the latest change of the profile. */
  changedAt?: number;
  /** Former accounts that are now ways to sign in to this one (Auth0 docs, user account linking). */
  linked?: readonly Person[];
}

/** A way to sign in, and the account that it leads to. */
export interface SignIn {
  account: Person;
  /** The account itself, or one that was linked into it. */
  identity: Person;
}

/** When everybody joined, and when their profile last changed. */
export const joinedAt = '2023-11-06T08:12:00.000Z';
export const profileChangedAt = '2026-01-15T09:30:00.000Z';

/** The path of a person's picture. */
export function avatarPath(userId: string): string {
  return `/avatars/${encodeURIComponent(userId.replace(/^[^|]*\|/, ''))}.svg`;
}

/** The ways to sign in to an account, the main one first. */
export function identitiesOf(account: Person): readonly Person[] {
  return [account, ...(account.linked ?? [])];
}

/** Providers that count their people, so that the id of an identity is a number. */
const COUNTING = ['github'];

/** The provider of an account, and its id there; ids of enterprises contain more than one `|`. */
export function identityKey({ userId }: Person): { provider: string; user_id: string | number } {
  const [provider = '', ...rest] = userId.split('|');
  const id = rest.join('|');
  return { provider, user_id: COUNTING.includes(provider) && /^\d+$/.test(id) ? Number(id) : id };
}

/** Everybody who has an account, under the user ids that they have now. */
export class Accounts {
  readonly #seed: readonly Person[];
  readonly #findInCrowd: (emailOrUserId: string) => Person | undefined;
  #people: readonly Person[] = [];
  /** The people of the crowd who are no longer as the crowd has them. */
  #outOfCrowd = new Set<string>();
  /** People of other providers whose accounts were deleted here, by the user ids that they get again. */
  #atProviders = new Map<string, Person>();

  /** `findInCrowd` finds people who are too many to be listed. */
  constructor(
    seed: readonly Person[],
    findInCrowd: (emailOrUserId: string) => Person | undefined = () => undefined,
  ) {
    this.#seed = seed;
    this.#findInCrowd = findInCrowd;
  }

  /** Everybody, but for the crowd. */
  all(): readonly Person[] {
    return this.#people;
  }

  /** Adds somebody, in place of whoever had that user id. */
  add(person: Person): void {
    this.#people = [...this.#people.filter(({ userId }) => userId !== person.userId), person];
    this.#outOfCrowd.add(person.userId);
    this.#atProviders.delete(person.userId);
  }

  /** Changes an account, and gives it as it is then. Throws a `RangeError` where there is none. */
  update(userId: string, change: Partial<Person>): Person {
    const person = this.byId(userId);
    if (!person) throw new RangeError(`Nobody has the user id ${userId}.`);
    const changed = { ...person, ...change };
    const isListed = this.#people.includes(person);
    this.#people = isListed
      ? this.#people.map((one) => (one === person ? changed : one))
      : [...this.#people, changed];
    this.#outOfCrowd.add(userId);
    return changed;
  }

  /** Takes an account away. */
  remove(userId: string): void {
    this.#people = this.#people.filter((person) => person.userId !== userId);
    this.#outOfCrowd.add(userId);
  }

  /** Another provider knows somebody still whose account is gone: signing in there makes a new one. */
  leaveAtProvider(person: Person): void {
    this.#atProviders.set(person.userId, person);
  }

  /** Who is known to another provider by this address, and has no account here any more. */
  withoutAccount(email: string): Person[] {
    const wanted = email.trim().toLowerCase();
    return [...this.#atProviders.values()].filter((person) => person.email === wanted);
  }

  /** The account of a seeded person. */
  of({ email }: Person): Person {
    const account = this.byEmail(email);
    if (!account) throw new RangeError(`Nobody has the address ${email}.`);
    return account;
  }

  /** The person with this e-mail address; Auth0 compares addresses without regard to case. */
  byEmail(email: string): Person | undefined {
    const wanted = email.trim().toLowerCase();
    return this.#people.find((person) => person.email === wanted) ?? this.#inCrowd(wanted);
  }

  /** The person with this user id. */
  byId(userId: string): Person | undefined {
    return this.#people.find((person) => person.userId === userId) ?? this.#inCrowd(userId);
  }

  /** Every way to sign in with this e-mail address, user name or phone number. */
  signInsWith(login: string): SignIn[] {
    const wanted = login.trim().toLowerCase();
    const inCrowd = this.#inCrowd(wanted);
    return [...this.#people, ...(inCrowd ? [inCrowd] : [])].flatMap((account) =>
      identitiesOf(account)
        .filter(
          ({ email, username, phoneNumber }) =>
            wanted !== '' && [email, username, phoneNumber].includes(wanted),
        )
        .map((identity) => ({ account, identity })),
    );
  }

  /** Gives everybody the seeded user id again, or one that nobody has had before. */
  reset({ withNewIds }: { withNewIds: boolean }): void {
    this.#outOfCrowd = new Set();
    this.#atProviders = new Map();
    this.#people = withNewIds
      ? this.#seed.map((person) => ({ ...person, userId: newId(person.userId) }))
      : this.#seed;
  }

  #inCrowd(emailOrUserId: string): Person | undefined {
    const person = this.#findInCrowd(emailOrUserId);
    return person && !this.#outOfCrowd.has(person.userId) ? person : undefined;
  }
}

/** User ids begin with the provider, and for enterprises the connection; some providers count their people. */
function newId(userId: string): string {
  const last = userId.slice(userId.lastIndexOf('|') + 1);
  const fresh = /^\d+$/.test(last)
    ? String(randomInt(10 ** 9, 10 ** 12))
    : randomBytes(12).toString('hex');
  return userId.slice(0, -last.length) + fresh;
}
