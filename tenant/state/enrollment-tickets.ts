import { randomBytes } from 'node:crypto';
import { canary } from './canary';
import { days, type Clock } from './clock';
import { randomIdentifier } from './identifiers';
import { Records } from './records';

/** Auth0 docs: fixed, whatever the request says. */
const LIFETIME = days(5);

/** What a ticket can name; Auth0's own words differ from those of `/guardian/factors`. */
export const TICKET_FACTORS = [
  'push-notification',
  'phone',
  'email',
  'otp',
  'webauthn-roaming',
  'webauthn-platform',
] as const;

export type TicketFactor = (typeof TICKET_FACTORS)[number];

/** A link by which its holder, whoever that is, enrols a factor for a person. */
export interface EnrollmentTicket {
  id: string;
  /** What the link has in it. */
  token: string;
  userId: string;
  factor?: TicketFactor;
  allowsMore: boolean;
  /** Whom an invitation would have gone to; null where none was asked for. */
  mailedTo: string | null;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
  /** What was begun with it. */
  authenticatorId?: string;
}

type Order = Pick<EnrollmentTicket, 'userId' | 'factor' | 'allowsMore' | 'mailedTo'>;

/** Every ticket that was issued. */
export class EnrollmentTickets extends Records<EnrollmentTicket> {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super();
    this.#clock = clock;
  }

  issue(order: Order): EnrollmentTicket {
    const createdAt = this.#clock.now();
    const ticket = {
      ...order,
      id: `gten_${randomBytes(12).toString('hex')}`,
      token: canary('enrollment-ticket', randomIdentifier()),
      createdAt,
      expiresAt: createdAt + LIFETIME,
      usedAt: null,
    };
    this.add(ticket);
    return ticket;
  }

  /** The ticket of a link, as long as it is good for something. */
  open(token: string): EnrollmentTicket | undefined {
    const ticket = this.all().find((one) => one.token === token);
    const isOpen = ticket?.usedAt === null && ticket.expiresAt > this.#clock.now();
    return isOpen ? ticket : undefined;
  }

  /** A ticket is good for one enrolment. */
  use(ticket: EnrollmentTicket): void {
    ticket.usedAt = this.#clock.now();
  }
}

/** Where a ticket's link leads. */
export function ticketUrl(issuer: string, { token }: Pick<EnrollmentTicket, 'token'>): string {
  return `${issuer}u/mfa-enrollment?ticket=${token}`;
}
