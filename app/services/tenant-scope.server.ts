import { createHash, hkdfSync } from 'node:crypto';
import { type Env } from '~/env.server';

/**
 * Names the tenant and the client whose data a store holds. It stands in the keys of every store, so that a
 * store which is carried to another tenant, or shared with one, lists and ends nothing there: user ids and
 * session ids are unique within one tenant only.
 */
export function tenantScope({
  issuerBaseUrl,
  clientId,
}: Pick<Env, 'issuerBaseUrl' | 'clientId'>): string {
  return createHash('sha256')
    .update(JSON.stringify([issuerBaseUrl, clientId]))
    .digest('base64url')
    .slice(0, 22);
}

/**
 * The operator's secrets as this tenant and client use them. Cookies, handles, form tokens and what is sealed are
 * all made with these, so that none made for one tenant is good for another.
 */
export function tenantSecrets(
  env: Pick<Env, 'issuerBaseUrl' | 'clientId' | 'sessionSecrets'>,
): Env['sessionSecrets'] {
  const derive = (secret: string) =>
    Buffer.from(hkdfSync('sha256', secret, tenantScope(env), 'tenant secret', 32)).toString(
      'base64url',
    );
  const [first, ...rest] = env.sessionSecrets;
  return [derive(first), ...rest.map(derive)];
}
