import type { AccountLog } from './account-log';
import type { Person } from './accounts';
import { newAuthenticatorId, type Authenticator, type Authenticators } from './authenticators';
import type { Clock } from './clock';
import type { Endings } from './endings';
import type { Sessions } from './sessions';
import { newRecoveryCode, newTotpKey } from './one-time-codes';
import type { Settings } from './settings';

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
  giveRecoveryCode({ userId }: Person): string | undefined {
    const { authenticators, settings } = this.#surroundings;
    const [known] = authenticators.where({ userId, type: 'recovery-code' });
    if (known || !settings.factors.includes('recovery-code')) return undefined;
    return this.#setRecoveryCode(userId, newAuthenticatorId('recovery-code'));
  }

  /** A new recovery code in place of the present one, which is worthless from now on; nothing where there is none. */
  replaceRecoveryCode({ userId }: Person): string | undefined {
    const [known] = this.#surroundings.authenticators.where({ userId, type: 'recovery-code' });
    return known && this.#setRecoveryCode(userId, known.id);
  }

  #setRecoveryCode(userId: string, id: string): string {
    const { authenticators, clock } = this.#surroundings;
    const secret = newRecoveryCode();
    const now = clock.now();
    authenticators.add({
      id,
      userId,
      type: 'recovery-code',
      confirmed: true,
      createdAt: now,
      enrolledAt: now,
      secret,
    });
    return secret;
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
