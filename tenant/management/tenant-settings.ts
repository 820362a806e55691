import { Router } from 'express';
import { z } from 'zod';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { parseBody } from './input';
import { pickFields } from './query';

const patchSchema = z.looseObject({
  oidc_logout: z
    .looseObject({ rp_logout_end_session_endpoint_discovery: z.boolean().optional() })
    .optional(),
});

/** The endpoints of the settings of the tenant itself, of which one counts here; the others are kept as they came. */
export function tenantSettingsRoutes(state: TenantState): Router {
  const settingsBody = () => ({
    friendly_name: 'Local tenant',
    ...state.givenTenantSettings,
    oidc_logout: {
      rp_logout_end_session_endpoint_discovery: state.settings.endSessionDiscovery,
    },
  });
  return Router()
    .get('/tenants/settings', requireScopes('read:tenant_settings'), ({ query }, response) => {
      response.json(pickFields(settingsBody(), query));
    })
    .patch('/tenants/settings', requireScopes('update:tenant_settings'), (request, response) => {
      const body = parseBody(patchSchema, request);
      const discovery = body.oidc_logout?.rp_logout_end_session_endpoint_discovery;
      if (discovery !== undefined) state.settings.endSessionDiscovery = discovery;
      Object.assign(state.givenTenantSettings, body);
      response.json(settingsBody());
    });
}
