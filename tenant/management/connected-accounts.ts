import { Router } from 'express';
import { iso } from '../state/clock';
import type { ConnectedAccount } from '../state/connected-accounts';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { userIn } from './input';
import { pageOf } from './query';

function accountBody({ connections }: TenantState, account: ConnectedAccount) {
  const { id, connection, scopes, createdAt, expiresAt } = account;
  const known = connections.byName(connection);
  return {
    id,
    connection,
    connection_id: known?.id ?? '',
    strategy: known?.strategy ?? connection,
    access_type: 'offline',
    scopes,
    created_at: iso(createdAt),
    expires_at: expiresAt === undefined ? undefined : iso(expiresAt),
  };
}

/** The endpoint that lists a person's accounts at other providers; the Management API ends none of them. */
export function connectedAccountRoutes(state: TenantState): Router {
  return Router().get(
    '/users/:id/connected-accounts',
    requireScopes('read:users'),
    ({ params, query }, response) => {
      const { userId } = userIn(state, params.id);
      const { page, next } = pageOf(state.connectedAccounts.where({ userId }), query);
      const accounts = page.map((one) => accountBody(state, one));
      response.json({ connected_accounts: accounts, next });
    },
  );
}
