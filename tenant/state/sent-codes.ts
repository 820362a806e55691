import type { AccountLog } from './account-log';
import { hours, minutes, type Clock } from './clock';
import { newNumericCode } from './one-time-codes';

/** Auth0 docs, rate limits: so many codes an hour for a person; a success does not reset it. */
const MOST_PER_HOUR = 10;
const LIFETIME = minutes(5);

/** By which way a code goes out, and the event that Auth0 writes about it. */
const EVENTS = { sms: 'gd_send_sms', voice: 'gd_send_voice', email: 'gd_send_email' } as const;

export type CodeChannel = keyof typeof EVENTS;

/** A code that would be on a telephone or in a mailbox now. */
export interface SentCode {
  at: number;
  userId: string;
  channel: CodeChannel;
  to: string;
  code: string;
}

/** The codes that were sent, for the person who tests to read. */
export class SentCodes {
  readonly #accountLog: AccountLog;
  readonly #clock: Clock;
  #sent: SentCode[] = [];

  constructor(accountLog: AccountLog, clock: Clock) {
    this.#accountLog = accountLog;
    this.#clock = clock;
  }

  /** Everything sent since the last reset, oldest first. */
  list(): readonly SentCode[] {
    return this.#sent;
  }

  clear(): void {
    this.#sent = [];
  }

  /** Sends a code; false once a person has had as many as an hour allows. */
  send(userId: string, channel: CodeChannel, to: string): boolean {
    const at = this.#clock.now();
    const recent = this.#sent.filter((one) => one.userId === userId && one.at > at - hours(1));
    if (recent.length >= MOST_PER_HOUR) {
      this.#accountLog.add({ type: 'gd_otp_rate_limit_exceed', user_id: userId });
      return false;
    }
    this.#sent.push({ at, userId, channel, to, code: newNumericCode() });
    this.#accountLog.add({ type: EVENTS[channel], user_id: userId });
    return true;
  }

  /** Whether this is the latest code that went to `to`, and still good. */
  accepts(userId: string, to: string, code: string): boolean {
    const latest = this.#sent.findLast((one) => one.userId === userId && one.to === to);
    return latest?.code === code && latest.at > this.#clock.now() - LIFETIME;
  }
}
