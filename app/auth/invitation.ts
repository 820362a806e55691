import { AuthError } from './auth-error';

/** What an Auth0 organization's invitation, or its own link to sign in, brings to the sign-in address. */
export interface Invitation {
  /** Null for a link that only names the organization. */
  ticket: string | null;
  /** The organization's id (`org_…`), or its name. */
  organization: string;
  organizationName: string | null;
}

/** Tickets, ids and names of organizations are made of these. */
const letters = /^[A-Za-z0-9_-]{1,128}$/;

/**
 * The invitation in the query of the sign-in address, null where there is none. What the tenant only shows,
 * the organization's name, is left out where it holds anything else.
 *
 * @throws {AuthError} `invitation_malformed` for one that is said twice, is not whole, or holds other letters.
 */
export function parseInvitation(query: URLSearchParams): Invitation | null {
  const tickets = query.getAll('invitation');
  const organizations = query.getAll('organization');
  if (tickets.length === 0 && organizations.length === 0) return null;
  const [organization, ...more] = organizations;
  const isWhole = organization !== undefined && more.length === 0 && tickets.length <= 1;
  if (!isWhole || ![organization, ...tickets].every((text) => letters.test(text)))
    throw new AuthError('invitation_malformed', 'The invitation is not one of the tenant.');
  const name = query.get('organization_name');
  return {
    ticket: tickets[0] ?? null,
    organization,
    organizationName: name !== null && letters.test(name) ? name : null,
  };
}
