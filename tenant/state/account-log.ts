import { type Clock } from './clock';

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
  organization_id?: string;
  ip?: string;
  user_agent?: string;
  /** What belongs to this type of entry; the Management API adds a marked value. */
  details?: Record<string, unknown>;
}

/** What happened to everybody's accounts. */
export class AccountLog {
  readonly #clock: Clock;
  #entries: LogEntry[] = [];
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Adds an entry, of now unless it says otherwise. */
  add(entry: Omit<LogEntry, 'id' | 'at'> & Partial<LogEntry>): void {
    const at = entry.at ?? this.#clock.now();
    this.#entries.push({ id: this.#nextId(at), ...entry, at });
  }

  /** As Auth0 writes them: when it was, and a number, more than fifty digits in all. */
  #nextId(at: number): string {
    this.#count += 1;
    return `900${new Date(at).toISOString().replace(/\D/g, '')}${String(this.#count).padStart(36, '0')}`;
  }

  /** Everybody's entries, the latest first. */
  all(): LogEntry[] {
    return this.#entries.toSorted((one, other) => other.at - one.at);
  }

  /** A person's entries, the latest first. */
  ofPerson(userId: string): LogEntry[] {
    return this.all().filter((entry) => entry.user_id === userId);
  }

  /** Notes in which session somebody is who has just signed in, as the details of a sign-in say. */
  noteSession(userId: string, sessionId: string): void {
    const signIn = this.#entries.findLast(
      ({ type, user_id, details }) => type === 's' && user_id === userId && !details?.session_id,
    );
    if (signIn) signIn.details = { ...signIn.details, session_id: sessionId };
  }

  clear(): void {
    this.#entries = [];
  }
}
