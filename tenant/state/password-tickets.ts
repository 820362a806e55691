import { randomBytes } from 'node:crypto';
import { identitiesOf, type Accounts, type SignIn } from './accounts';
import { CANARY_PREFIX } from './canary';
import { days, type Clock } from './clock';
import { Records } from './records';

/** Auth0 docs: what holds where no lifetime is asked for, or none at all. */
const DEFAULT_LIFETIME = days(5);

/** A link by which whoever has it sets a password, once. */
export interface PasswordTicket {
  /** What the link ends with; marked, as it must never leave a portal but in a redirect. */
  id: string;
  userId: string;
  /** The user id of the way to sign in whose password it is. */
  identityUserId: string;
  expiresAt: number;
  /** The application that the last page leads to. */
  clientId?: string;
  resultUrl?: string;
  marksEmailAsVerified: boolean;
  includesEmail: boolean;
}

/** What whoever asks for a ticket may choose. */
export type TicketChoice = Omit<
  PasswordTicket,
  'id' | 'userId' | 'identityUserId' | 'expiresAt'
> & {
  /** Milliseconds; 0 is the default. */
  lifetime: number;
};

/** The tickets that still work. */
export class PasswordTickets extends Records<PasswordTicket> {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super();
    this.#clock = clock;
  }

  /** Makes a ticket. Auth0 docs: it ends every older one of the same sign-in. */
  issue({ account, identity }: SignIn, { lifetime, ...choice }: TicketChoice): PasswordTicket {
    for (const { id } of this.where({ identityUserId: identity.userId })) this.remove(id);
    const ticket: PasswordTicket = {
      ...choice,
      id: `${CANARY_PREFIX}ticket-${randomBytes(18).toString('hex')}`,
      userId: account.userId,
      identityUserId: identity.userId,
      expiresAt: this.#clock.now() + (lifetime || DEFAULT_LIFETIME),
    };
    this.add(ticket);
    return ticket;
  }

  /** The ticket of a link, and whose password it is; undefined once it was used, replaced or too old. */
  open(id: string, accounts: Accounts): { ticket: PasswordTicket; signIn: SignIn } | undefined {
    const ticket = this.get(id);
    if (!ticket || ticket.expiresAt <= this.#clock.now()) return undefined;
    const account = accounts.byId(ticket.userId);
    const identity =
      account && identitiesOf(account).find((one) => one.userId === ticket.identityUserId);
    return account && identity && { ticket, signIn: { account, identity } };
  }
}

/** The link of a ticket, at the tenant with this issuer. */
export function ticketUrl({ id }: PasswordTicket, issuer: string): string {
  return new URL(`/u/reset-verify?${new URLSearchParams({ ticket: id }).toString()}`, issuer).href;
}
