import { Router, urlencoded, type Request, type Response } from 'express';
import { visitorOf } from '../http/visitor';
import { sendPage } from '../pages/page';
import {
  passwordChangedPage,
  passwordResetPage,
  ticketGonePage,
  type BackToApplication,
} from '../pages/password-reset';
import { changeIdentity, changePassword } from '../state/account-changes';
import type { SignIn } from '../state/accounts';
import { connection as connectionLike, type PasswordPolicy } from '../state/connections';
import { passwordProblem } from '../state/password-policy';
import type { PasswordTicket } from '../state/password-tickets';
import type { TenantState } from '../state/state';

function policyOf({ connections }: TenantState, { identity }: SignIn): PasswordPolicy {
  const name = identity.connection;
  const connection =
    connections.byName(name) ?? connectionLike({ id: '', name, strategy: 'auth0' });
  return connection.passwordPolicy;
}

/** Auth0 docs, default login routes: the application learns which tenant sends somebody. */
function wayBack(state: TenantState, { clientId }: PasswordTicket): BackToApplication | undefined {
  const application = state.applications().find((one) => one.clientId === clientId);
  if (application?.initiateLoginUri === undefined) return undefined;
  const url = new URL(application.initiateLoginUri);
  url.searchParams.set('iss', state.issuer);
  return { name: application.name, url: url.href };
}

function resultOf({ resultUrl = '', includesEmail }: PasswordTicket, { identity }: SignIn): string {
  const url = new URL(resultUrl);
  url.searchParams.set('success', 'true');
  url.searchParams.set('message', 'You can now login to the application with the new password.');
  if (includesEmail) url.searchParams.set('email', identity.email);
  return url.href;
}

/** The page behind a ticket: looking at it uses nothing up, and setting a password uses up the ticket. */
export function passwordResetRoutes(state: TenantState): Router {
  const { accounts, passwordTickets } = state;

  const opened = (request: Request, response: Response) => {
    const { ticket } = request.query;
    const found = passwordTickets.open(typeof ticket === 'string' ? ticket : '', accounts);
    if (!found) sendPage(response, 400, ticketGonePage());
    return found;
  };
  const ask = (request: Request, response: Response, signIn: SignIn, error?: string) => {
    const { email } = signIn.identity;
    const { level, minLength } = policyOf(state, signIn);
    const action = request.originalUrl;
    const page = passwordResetPage({ action, email, level, minLength, error });
    sendPage(response, error === undefined ? 200 : 400, page);
  };

  return Router()
    .get('/u/reset-verify', (request, response) => {
      const found = opened(request, response);
      if (found) ask(request, response, found.signIn);
    })
    .post('/u/reset-verify', urlencoded({ extended: false }), (request, response) => {
      const found = opened(request, response);
      if (!found) return;
      const { ticket, signIn } = found;
      const { password = '', again = '' } = request.body as Record<string, string | undefined>;
      const policy = policyOf(state, signIn);
      const problem =
        password === again
          ? passwordProblem(password, signIn.identity, policy)
          : 'The passwords do not match';
      if (problem !== undefined) return ask(request, response, signIn, problem);
      passwordTickets.remove(ticket.id);
      const { ip, userAgent } = visitorOf(request, state.settings.visitor);
      const changed = changePassword(state, signIn, password, {
        clientId: ticket.clientId,
        ip,
        userAgent,
      });
      if (ticket.marksEmailAsVerified) changeIdentity(state, changed, { emailVerified: true });
      if (ticket.resultUrl !== undefined) response.redirect(303, resultOf(ticket, signIn));
      else sendPage(response, 200, passwordChangedPage(wayBack(state, ticket)));
    });
}
