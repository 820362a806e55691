import { Router, type Request } from 'express';
import { Problem } from '../http/problem';
import { iso } from '../state/clock';
import type { TenantState } from '../state/state';
import { personIn, requireScope } from './access';

/** The person's accounts at other providers, which only they disconnect. The provider hears nothing of it. */
export function connectedAccountRoutes({ accountLog, connectedAccounts }: TenantState): Router {
  return Router()
    .get(
      '/connected-accounts/accounts',
      requireScope('read:me:connected_accounts'),
      (_request, response) => {
        const accounts = connectedAccounts
          .where({ userId: personIn(response).userId })
          .map(({ id, connection, scopes, createdAt, expiresAt }) => ({
            id,
            connection,
            access_type: 'offline',
            scopes,
            created_at: iso(createdAt),
            expires_at: expiresAt === undefined ? undefined : iso(expiresAt),
          }));
        response.json({ accounts });
      },
    )
    .delete(
      '/connected-accounts/accounts/:id',
      requireScope('delete:me:connected_accounts'),
      (request: Request, response) => {
        const { userId } = personIn(response);
        const [account] = connectedAccounts.where({ userId, id: request.params.id ?? '' });
        if (account === undefined) throw new Problem(404, 'The connected account was not found.');
        connectedAccounts.remove(account.id);
        accountLog.add({
          type: 'connected_accounts_delete_succeeded',
          user_id: userId,
          connection: account.connection,
        });
        response.sendStatus(204);
      },
    );
}
