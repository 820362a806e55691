/** A mail that the tenant's mail server has taken, or that the tenant itself has sent. */
export interface Mail {
  id: string;
  at: string;
  from: string;
  /** Whom the envelope names. */
  to: readonly string[];
  subject: string;
  text: string;
  /** Null for a mail of text alone. */
  html: string | null;
  /** By their names in small letters. */
  headers: Readonly<Record<string, string>>;
}

/** More than that, and the oldest go: load tests send many. */
const mostKept = 2000;

/** Every mailbox of a tenant in one; nothing of it ever leaves this machine. */
export class Mails {
  #mails: Mail[] = [];
  #count = 0;

  add(mail: Omit<Mail, 'id'>): void {
    this.#count += 1;
    this.#mails.push({ id: String(this.#count), ...mail });
    if (this.#mails.length > mostKept) this.#mails.shift();
  }

  /** Those of one address, or all; the oldest first. */
  list(address?: string): readonly Mail[] {
    return address === undefined
      ? this.#mails
      : this.#mails.filter(({ to }) =>
          to.some((one) => one.toLowerCase() === address.toLowerCase()),
        );
  }

  get(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  clear(): void {
    this.#mails = [];
  }
}
