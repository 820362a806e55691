import { json, Router, urlencoded } from 'express';
import { z } from 'zod';
import { nameCaller } from '../http/request-recording';
import { visitorOf } from '../http/visitor';
import type { TenantState } from '../state/state';

const bodySchema = z.object({
  client_id: z.string(),
  email: z.string().min(1),
  connection: z.string().min(1),
});

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
      const person = state.accounts.byEmail(email);
      const userId = person?.connection === connection ? person.userId : null;
      state.passwordMails.push({
        at: new Date().toISOString(),
        clientId,
        email,
        connection,
        userId,
      });
      if (userId !== null) {
        const { ip, userAgent } = visitorOf(request, {});
        const where = { connection, client_id: clientId, client_name: application.name };
        state.accountLog.add({
          type: 'scpr',
          user_id: userId,
          ...where,
          ip,
          user_agent: userAgent,
        });
      }
      response.type('text').send("We've just sent you an email to reset your password.");
    },
  );
}
