import { json, Router, urlencoded } from 'express';
import { z } from 'zod';
import { nameCaller } from '../http/request-recording';
import { visitorOf } from '../http/visitor';
import { noteChange } from '../state/account-changes';
import type { SignIn } from '../state/accounts';
import { kindOf } from '../state/connections';
import { ticketUrl } from '../state/password-tickets';
import type { TenantState } from '../state/state';

const bodySchema = z.object({
  client_id: z.string(),
  email: z.string().min(1),
  connection: z.string().min(1),
});

/** Who has this address in this connection, if passwords are kept there. */
function ownerOf(state: TenantState, email: string, connection: string): SignIn | undefined {
  const { strategy = 'auth0' } = state.connections.byName(connection) ?? {};
  if (kindOf(strategy) !== 'database') return undefined;
  return state.accounts
    .signInsWith(email)
    .find(({ identity }) => identity.connection === connection && identity.email !== '');
}

/** The link of the mail. */
function mailedLink(state: TenantState, signIn: SignIn, clientId: string): string {
  // Whoever opens it has the mailbox.
  const choice = { lifetime: 0, clientId, marksEmailAsVerified: true, includesEmail: false };
  return ticketUrl(state.passwordTickets.issue(signIn, choice), state.issuer);
}

/** Auth0's Authentication API, change password: the same answer whether or not anybody has the address. */
export function passwordMailRoutes(state: TenantState): Router {
  return Router().post(
    '/dbconnections/change_password',
    json(),
    urlencoded({ extended: false }),
    (request, response) => {
      const parsed = bodySchema.safeParse(request.body);
      const application = state
        .applications()
        .find(({ clientId }) => clientId === parsed.data?.client_id);
      if (!parsed.success || !application) {
        response.status(400).json({ error: 'client_id, email and connection are required' });
        return;
      }
      const { client_id: clientId, email, connection } = parsed.data;
      nameCaller(response, { clientId });
      const signIn = ownerOf(state, email, connection);
      const userId = signIn?.account.userId ?? null;
      const url = signIn && mailedLink(state, signIn, clientId);
      state.passwordMails.push({
        at: new Date().toISOString(),
        clientId,
        email,
        connection,
        userId,
        ticket: url ?? null,
      });
      if (signIn && url) {
        const subject = 'Change your password';
        const text = `Somebody, probably you, wants to change your password:\n\n${url}\n`;
        const at = new Date(state.clock.now()).toISOString();
        state.mails.add({
          at,
          from: state.issuer,
          to: [email],
          subject,
          text,
          html: null,
          headers: {},
        });
        const { ip, userAgent } = visitorOf(request, {});
        const actor = { clientId, ip, userAgent };
        noteChange(state, signIn, 'scpr', actor, { resetUrl: url, email });
      }
      response.type('text').send("We've just sent you an email to reset your password.");
    },
  );
}
