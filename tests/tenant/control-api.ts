import type { Tenant } from '../../tenant/tenant';

/** Asks the tenant's control API; `line` is a method and a path, as in `PUT /clock`, and `body` is sent as JSON. */
export function control(tenant: Tenant, line: string, body?: unknown): Promise<Response> {
  const [method = 'GET', path = ''] = line.split(' ');
  return fetch(`${tenant.baseUrl}/control${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}
