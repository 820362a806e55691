import { Router, type Response } from 'express';
import { notFound } from '../http/api-errors';
import { canary } from '../state/canary';
import { kindOf, type Connection } from '../state/connections';
import type { TenantState } from '../state/state';
import { hasScope, requireScopes } from './access';
import { pageOf, pickFields, wholeNumber } from './query';

function optionsBody(connection: Connection) {
  const { passwordPolicy: policy, requiresUsername, usernameLength } = connection;
  const root = { set_user_root_attributes: connection.setUserRootAttributes };
  if (kindOf(connection.strategy) !== 'database') {
    return { ...root, client_secret: canary('client-secret', connection.id) };
  }
  return {
    passwordPolicy: policy.level,
    password_complexity_options: { min_length: policy.minLength },
    password_history: { enable: policy.historySize > 0, size: policy.historySize },
    password_no_personal_info: { enable: policy.refusesPersonalInformation },
    password_dictionary: {
      enable: policy.dictionary !== null,
      dictionary: policy.dictionary ?? [],
    },
    requires_username: requiresUsername,
    ...(requiresUsername && { validation: { username: usernameLength } }),
    ...(connection.hasPhoneNumbers && {
      attributes: { phone_number: { profile_required: false } },
    }),
    brute_force_protection: true,
  };
}

/** A connection; Auth0 docs: without their own scope its options are left out, and nothing is said. */
function connectionBody(state: TenantState, connection: Connection, response: Response) {
  const { id, name, displayName, strategy, isEnabled } = connection;
  const clients = state.applications().filter(({ kind }) => kind !== 'non_interactive');
  return {
    id,
    name,
    display_name: displayName,
    strategy,
    is_domain_connection: false,
    realms: [name],
    enabled_clients: isEnabled ? clients.map(({ clientId }) => clientId) : [],
    options: hasScope(response, 'read:connections_options') ? optionsBody(connection) : undefined,
  };
}

/** The endpoints that tell where people of this tenant sign in. */
export function connectionRoutes(state: TenantState): Router {
  return Router()
    .get('/connections', requireScopes('read:connections'), (request, response) => {
      const { query } = request;
      const strategies = [query.strategy ?? []].flat();
      const found = state.connections
        .where(typeof query.name === 'string' ? { name: query.name } : {})
        .filter(({ strategy }) => strategies.length === 0 || strategies.includes(strategy));
      const bodyOf = (one: Connection) => pickFields(connectionBody(state, one, response), query);
      if (query.take !== undefined || query.from !== undefined) {
        const { page, next } = pageOf(found, query, ['strategy', 'name']);
        response.json({ connections: page.map(bodyOf), next });
        return;
      }
      const limit = wholeNumber('per_page', query.per_page, 50);
      const start = wholeNumber('page', query.page, 0) * limit;
      const page = found.slice(start, start + limit).map(bodyOf);
      const totals = { start, limit, length: page.length, total: found.length };
      response.json(query.include_totals === 'true' ? { ...totals, connections: page } : page);
    })
    .get(
      '/clients/:id/connections',
      requireScopes('read:connections', 'read:clients'),
      (request, response) => {
        const { id } = request.params;
        const client = state.applications().find(({ clientId }) => clientId === id);
        if (!client) throw notFound('client', 'inexistent_client');
        const enabled = state.connections.where({ isEnabled: true });
        const { page, next } = pageOf(enabled, request.query, ['strategy']);
        const bodyOf = (one: Connection) => ({
          ...connectionBody(state, one, response),
          enabled_clients: undefined,
        });
        response.json({
          connections: page.map((one) => pickFields(bodyOf(one), request.query)),
          next,
        });
      },
    )
    .get('/connections/:id', requireScopes('read:connections'), (request, response) => {
      const connection = state.connections.get(request.params.id ?? '');
      if (!connection) throw notFound('connection', 'inexistent_connection');
      response.json(pickFields(connectionBody(state, connection, response), request.query));
    });
}
