import { Router } from 'express';
import { z } from 'zod';
import { ApiError, invalidRequest, notFound } from '../http/api-errors';
import { noteApiCall, noteChange } from '../state/account-changes';
import { identitiesOf, identityKey, type Person, type SignIn } from '../state/accounts';
import { seconds } from '../state/clock';
import { kindOf, type Connection } from '../state/connections';
import { ticketUrl } from '../state/password-tickets';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { parseBody, userIn } from './input';
import { actorOf } from './users';

const bodySchema = z.strictObject({
  user_id: z.string().min(1).optional(),
  identity: z
    .strictObject({
      user_id: z.string(),
      provider: z.literal('auth0'),
      connection_id: z.string().optional(),
    })
    .optional(),
  connection_id: z.string().optional(),
  email: z.email().optional(),
  client_id: z.string().optional(),
  organization_id: z.string().optional(),
  result_url: z.url().optional(),
  ttl_sec: z.number().int().nonnegative().default(0),
  mark_email_as_verified: z.boolean().default(false),
  includeEmailInRedirect: z.boolean().default(true),
});

type Wanted = z.output<typeof bodySchema>;

const refuse = (message: string, errorCode?: string) => new ApiError(400, message, errorCode);

function connectionIn({ connections }: TenantState, id: string): Connection {
  const connection = connections.get(id);
  if (!connection) throw notFound('connection', 'inexistent_connection');
  return connection;
}

/** Whoever has this address in this connection. */
function byAddress(state: TenantState, connectionId: string, email: string): SignIn {
  const { name } = connectionIn(state, connectionId);
  const found = state.accounts
    .signInsWith(email)
    .find(({ identity }) => identity.connection === name && identity.email !== '');
  if (!found) throw notFound('user', 'inexistent_user');
  return found;
}

/** The way to sign in that is named, by its id and perhaps its connection. */
function byIdentity(state: TenantState, account: Person, wanted: Wanted['identity']): SignIn {
  if (!wanted) return { account, identity: account };
  const identity = identitiesOf(account).find((one) => {
    const { provider, user_id: id } = identityKey(one);
    return provider === wanted.provider && String(id) === wanted.user_id;
  });
  const isThere =
    wanted.connection_id === undefined ||
    connectionIn(state, wanted.connection_id).name === identity?.connection;
  if (identity && isThere) return { account, identity };
  throw refuse('The user exists, but does not contain the given identity');
}

/** Whose password the ticket is for; throws Auth0's refusals. */
function signInOf(state: TenantState, wanted: Wanted): SignIn {
  const { user_id: userId, connection_id: connectionId, email } = wanted;
  if (userId === undefined && (connectionId === undefined || email === undefined)) {
    const message = "Payload validation error: 'Missing required property: user_id'.";
    throw invalidRequest('body', message);
  }
  const signIn =
    userId === undefined
      ? byAddress(state, connectionId ?? '', email ?? '')
      : byIdentity(state, userIn(state, userId), wanted.identity);
  const strategy = state.connections.byName(signIn.identity.connection)?.strategy ?? 'auth0';
  if (kindOf(strategy) !== 'database') {
    throw refuse("The user's main connection does not support this operation");
  }
  if (signIn.identity.email === '') throw refuse('The user does not have an email address');
  return signIn;
}

function checkTarget(state: TenantState, wanted: Wanted): void {
  const { client_id: clientId, organization_id: organizationId, result_url: resultUrl } = wanted;
  if (resultUrl !== undefined && state.settings.planWithoutResultUrl) {
    const message = 'Customizations for resultUrl are not allowed for non-enterprise tenants';
    throw new ApiError(403, message);
  }
  if (resultUrl !== undefined && (clientId !== undefined || organizationId !== undefined)) {
    throw refuse('You cannot specify result_url together with client_id or organization_id');
  }
  if (clientId === undefined) return;
  if (!state.applications().some((one) => one.clientId === clientId)) {
    throw refuse('The client does not exist.', 'inexistent_client');
  }
}

/** The endpoint that makes a link by which a password can be set. It mails nothing. */
export function passwordTicketRoutes(state: TenantState): Router {
  const path = '/tickets/password-change';
  return Router().post(path, requireScopes('create:user_tickets'), (request, response) => {
    const wanted = parseBody(bodySchema, request);
    checkTarget(state, wanted);
    const signIn = signInOf(state, wanted);
    const ticket = state.passwordTickets.issue(signIn, {
      lifetime: seconds(wanted.ttl_sec),
      clientId: wanted.client_id,
      resultUrl: wanted.result_url,
      marksEmailAsVerified: wanted.mark_email_as_verified,
      includesEmail: wanted.includeEmailInRedirect,
    });
    const url = ticketUrl(ticket, state.issuer);
    const actor = actorOf(request, response);
    noteApiCall(state, actor, 'Create a password change ticket', request.body);
    noteChange(state, signIn, 'scpr', actor, { resetUrl: url, email: signIn.identity.email });
    response.status(201).json({ ticket: url });
  });
}
