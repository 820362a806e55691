import { type TicketKind, ticketKinds } from '~/security/enrollment-tickets';

/** What an address names that can be set up on a page of the tenant. @throws a 404 response for anything else. */
export function ticketKindIn({ kind }: Readonly<Record<string, string | undefined>>): TicketKind {
  const known = ticketKinds.find((one) => one === kind);
  if (known === undefined) throw new Response(null, { status: 404, statusText: 'Not Found' });
  return known;
}
