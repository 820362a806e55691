import { randomBytes } from 'node:crypto';
import { PEOPLE, type Person, personOfCrowd } from './people';

/** Everybody who has an account, under the user ids that they have now. */
export class Accounts {
  #people: readonly Person[] = PEOPLE;

  /** Everybody, but for the crowd. */
  all(): readonly Person[] {
    return this.#people;
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
    return (
      this.#people.find((candidate) => candidate.email === wanted) ??
      findInCrowd(/^crowd-(\d{7})@example\.org$/, wanted)
    );
  }

  /** The person with this user id. */
  byId(userId: string): Person | undefined {
    return (
      this.#people.find((candidate) => candidate.userId === userId) ??
      findInCrowd(/^auth0\|64c1f0a2b7d3e95a2(\d{7})$/, userId)
    );
  }

  /** Gives everybody the seeded user id again, or one that nobody has had before. */
  reset({ withNewIds }: { withNewIds: boolean }): void {
    this.#people = withNewIds
      ? PEOPLE.map((person) => ({ ...person, userId: newId(person.userId) }))
      : PEOPLE;
  }
}

/** User ids begin with the name of the provider that holds the account. */
function newId(userId: string): string {
  const [provider = ''] = userId.split('|');
  return `${provider}|${randomBytes(12).toString('hex')}`;
}

function findInCrowd(pattern: RegExp, text: string): Person | undefined {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : personOfCrowd(Number(digits));
}
