import type { Clock } from './clock';
import { randomIdentifier } from './identifiers';

/** Something that happened to an account, in the Management API's words; the instant in milliseconds since the epoch. */
export interface LogEntry {
  id: string;
  at: number;
  type: string;
  user_id: string;
  description?: string;
  connection?: string;
  client_id?: string;
  client_name?: string;
  ip?: string;
  user_agent?: string;
  /** What belongs to this type of entry; the Management API adds a marked value. */
  details?: Record<string, unknown>;
}

/** What happened to everybody's accounts. */
export class AccountLog {
  readonly #clock: Clock;
  #entries: LogEntry[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Adds an entry, of now unless it says otherwise. */
  add(entry: Omit<LogEntry, 'id' | 'at'> & Partial<LogEntry>): void {
    this.#entries.push({ id: randomIdentifier(), at: this.#clock.now(), ...entry });
  }

  /** A person's entries, the latest first. */
  ofPerson(userId: string): LogEntry[] {
    return this.#entries
      .filter((entry) => entry.user_id === userId)
      .sort((one, other) => other.at - one.at);
  }

  clear(): void {
    this.#entries = [];
  }
}
