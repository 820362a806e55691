import { Router } from 'express';
import { FACTORS } from '../state/factors';
import type { TenantState } from '../state/state';
import { requireAnyScope, requireScopes } from './access';

/** The endpoints that tell which factors the tenant has, when it asks for one, and how long a browser is remembered. */
export function guardianRoutes({ settings }: TenantState): Router {
  return Router()
    .get('/guardian/factors', requireScopes('read:guardian_factors'), (_request, response) => {
      response.json(FACTORS.map((name) => ({ name, enabled: settings.factors.includes(name) })));
    })
    .get('/guardian/policies', requireScopes('read:mfa_policies'), (_request, response) => {
      response.json(settings.mfaPolicies);
    })
    .get(
      '/guardian/settings',
      // Auth0 names no scope for it.
      requireAnyScope('read:guardian_factors', 'read:mfa_policies'),
      (_request, response) => {
        response.json(settings.rememberBrowser);
      },
    );
}
