import type { AccountLog } from './account-log';
import type { Person } from './accounts';
import { newAuthenticatorId, type Authenticator, type Authenticators } from './authenticators';
import type { Clock } from './clock';
import type { Endings } from './endings';
import type { Sessions } from './sessions';
import type { Settings } from './settings';

interface Surroundings {
  authenticators: Authenticators;
  accountLog: AccountLog;
  sessions: Sessions;
  endings: Endings;
  settings: Settings;
  clock: Clock;
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

  /** Finishes an enrolment: the authenticator may be used. */
  complete(authenticator: Authenticator): void {
    const { accountLog, clock } = this.#surroundings;
    authenticator.confirmed = true;
    authenticator.enrolledAt = clock.now();
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
