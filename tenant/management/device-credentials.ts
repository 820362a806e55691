import { Router } from 'express';
import { invalidRequest } from '../http/api-errors';
import { canary } from '../state/canary';
import {
  CREDENTIAL_TYPES,
  credentialOf,
  type CredentialType,
  type DeviceCredential,
} from '../state/device-credentials';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { requireId } from './input';
import { wholeNumber } from './query';

function credentialBody({ id, userId, clientId, deviceName, type }: DeviceCredential) {
  return {
    id,
    device_name: deviceName,
    device_id: canary('device-id', id),
    type,
    user_id: userId,
    client_id: clientId,
  };
}

/** Auth0 docs: without a type, rotating tokens are left out. */
function typesOf(type: unknown): readonly CredentialType[] {
  if (type === undefined) return ['public_key', 'refresh_token'];
  const known = CREDENTIAL_TYPES.find((one) => one === type);
  if (known) return [known];
  throw invalidRequest('query_string', "Query validation error: 'No enum match' on property type.");
}

/** The endpoints that list and end what applications keep on devices. */
export function deviceCredentialRoutes(state: TenantState): Router {
  const { devicePublicKeys, refreshTokens, endings } = state;
  const credentials = (): DeviceCredential[] => [
    ...devicePublicKeys.all().map((key) => ({ ...key, type: 'public_key' as const })),
    ...refreshTokens.all().map(credentialOf),
  ];
  return Router()
    .get('/device-credentials', requireScopes('read:device_credentials'), ({ query }, response) => {
      const types = typesOf(query.type);
      const all = credentials().filter(
        ({ userId, clientId, type }) =>
          userId === query.user_id &&
          types.includes(type) &&
          (query.client_id === undefined || clientId === query.client_id),
      );
      const perPage = wholeNumber('per_page', query.per_page, 50);
      const start = wholeNumber('page', query.page, 0) * perPage;
      const isPaged = query.type !== undefined;
      const page = (isPaged ? all.slice(start, start + perPage) : all).map(credentialBody);
      const totals = { start, limit: perPage, total: all.length };
      const hasTotals = isPaged && query.include_totals === 'true';
      response.json(hasTotals ? { ...totals, device_credentials: page } : page);
    })
    .delete(
      '/device-credentials/:id',
      requireScopes('delete:device_credentials'),
      ({ params }, response) => {
        const id = requireId(params.id);
        devicePublicKeys.remove(id);
        endings.endRefreshTokens(
          refreshTokens.all().filter((token) => credentialOf(token).id === id),
        );
        response.sendStatus(204);
      },
    );
}
