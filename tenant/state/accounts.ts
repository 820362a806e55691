import { randomBytes } from 'node:crypto';

/** Somebody with an account in this tenant. */
export interface Person {
  userId: string;
  email: string;
  password: string;
  name: string;
  givenName: string;
  familyName: string;
  /** One line for whoever chooses whom to sign in as. */
  about: string;
  /** Auth0 refuses a blocked person at the callback, after the right password. */
  blocked: boolean;
  /** Where the password is kept, or who signs the person in instead. */
  connection: string;
}

/** When everybody joined, and when their profile last changed. */
export const joinedAt = '2023-11-06T08:12:00.000Z';
export const profileChangedAt = '2026-01-15T09:30:00.000Z';

/** The path of a person's picture. */
export function avatarPath(userId: string): string {
  return `/avatars/${encodeURIComponent(userId.replace(/^[^|]*\|/, ''))}.svg`;
}

/** Everybody who has an account, under the user ids that they have now. */
export class Accounts {
  readonly #seed: readonly Person[];
  readonly #findInCrowd: (emailOrUserId: string) => Person | undefined;
  #people: readonly Person[] = [];

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
    return this.#people.find((person) => person.email === wanted) ?? this.#findInCrowd(wanted);
  }

  /** The person with this user id. */
  byId(userId: string): Person | undefined {
    return this.#people.find((person) => person.userId === userId) ?? this.#findInCrowd(userId);
  }

  /** Gives everybody the seeded user id again, or one that nobody has had before. */
  reset({ withNewIds }: { withNewIds: boolean }): void {
    this.#people = withNewIds
      ? this.#seed.map((person) => ({ ...person, userId: newId(person.userId) }))
      : this.#seed;
  }
}

/** User ids begin with the name of the provider that holds the account. */
function newId(userId: string): string {
  const [provider = ''] = userId.split('|');
  return `${provider}|${randomBytes(12).toString('hex')}`;
}
