import type { AccountLog } from './account-log';
import type { Person } from './accounts';
import { newAuthenticatorId, type Authenticator, type Authenticators } from './authenticators';
import type { Clock } from './clock';
import type { Endings } from './endings';
import type { Sessions } from './sessions';
import { newRecoveryCode, newTotpKey } from './one-time-codes';
import type { Settings } from './settings';

/** So many, unfinished ones too, and a person can enrol no more (`too_many_records`). */
export const MOST_AUTHENTICATORS = 51;

interface Surroundings {
  authenticators: Authenticators;
  accountLog: AccountLog;
  sessions: Sessions;
  endings: Endings;
  settings: Settings;
  clock: Clock;
}

/** Whether this alone lets somebody pass a second step: finished, and neither a first step nor a spare. */
export function isSecondStep({ type, confirmed }: Authenticator): boolean {
  return confirmed === true && !['email', 'recovery-code', 'passkey', 'password'].includes(type);
}

/** Enrols and removes authenticators, with the events that Auth0 writes into a person's log for it. */
export class Enrollment {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Begins an enrolment: the authenticator is listed as unfinished from now on. */
  begin(
    { userId, connection }: Person,
    given: Pick<Authenticator, 'type'> & Partial<Authenticator>,
  ): Authenticator {
    const { authenticators, accountLog, clock } = this.#surroundings;
    const begun: Authenticator = {
      id: newAuthenticatorId(given.type),
      createdAt: clock.now(),
      confirmed: false,
      ...given,
      userId,
    };
    authenticators.add(begun);
    accountLog.add({
      type: 'gd_start_enroll',
      user_id: userId,
      connection,
      description: 'Enrollment started',
    });
    return begun;
  }

  /** Lets an app that is tapped make codes as well, which is an authenticator of its own. */
  addCodesTo(person: Person, push: Authenticator): void {
    const codes = this.begin(person, {
      type: 'totp',
      id: push.id.replace('push|', 'totp|'),
      secret: newTotpKey(),
      linkId: push.id,
    });
    push.linkId = codes.id;
  }

  /** A person's first recovery code, once; nothing where there is one, or where the tenant has none. */
  giveRecoveryCode(person: Person): string | undefined {
    const { authenticators, settings } = this.#surroundings;
    const { id } = this.recoveryCodeOf(person);
    if (authenticators.get(id) || !settings.factors.includes('recovery-code')) return undefined;
    return this.setRecoveryCode(person, id, newRecoveryCode()).secret;
  }

  /** A new recovery code in place of the present one, which is worthless from now on; nothing where there is none. */
  replaceRecoveryCode(person: Person): string | undefined {
    const { id } = this.recoveryCodeOf(person);
    if (!this.#surroundings.authenticators.get(id)) return undefined;
    return this.setRecoveryCode(person, id, newRecoveryCode()).secret;
  }

  /** The id of a person's recovery code, be there one or not: nobody has two. */
  recoveryCodeOf({ userId }: Person): { id: string } {
    const [known] = this.#surroundings.authenticators.where({ userId, type: 'recovery-code' });
    return { id: known?.id ?? newAuthenticatorId('recovery-code') };
  }

  /** Makes `secret` the person's recovery code. */
  setRecoveryCode({ userId }: Person, id: string, secret: string): Authenticator {
    const { authenticators, clock } = this.#surroundings;
    const now = clock.now();
    const code: Authenticator = {
      id,
      userId,
      type: 'recovery-code',
      confirmed: true,
      createdAt: now,
      enrolledAt: now,
      secret,
    };
    authenticators.add(code);
    return code;
  }

  /** Finishes an enrolment: the authenticator, and what is linked with it, may be used. */
  complete(authenticator: Authenticator): void {
    const { accountLog, authenticators, clock } = this.#surroundings;
    for (const one of authenticators.linkedTo(authenticator)) {
      one.confirmed = true;
      one.enrolledAt = clock.now();
    }
    accountLog.add({
      type: 'gd_enrollment_complete',
      user_id: authenticator.userId,
      description: `Guardian - Enrollment complete (${authenticator.type})`,
      details: { authenticator: { type: authenticator.type } },
    });
  }

  /** Removes an authenticator and what is linked with it. */
  remove(authenticator: Authenticator): void {
    const { authenticators, accountLog, sessions, endings, settings } = this.#surroundings;
    const { userId } = authenticator;
    const removed = authenticators.linkedTo(authenticator);
    for (const { id } of removed) authenticators.remove(id);
    accountLog.add({
      type: 'gd_unenroll',
      user_id: userId,
      description: 'Unenroll device account',
    });
    if (!settings.phoneRemovalEndsSessions || !removed.some(({ type }) => type === 'phone')) return;
    for (const { id } of sessions.ofPerson(userId)) endings.endSession(id, 'mfa-phone-unenrolled');
  }
}
