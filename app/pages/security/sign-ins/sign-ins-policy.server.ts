import { actPolicy, type Policy } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';

/** What the operator and the granted scopes let people do about their linked sign-ins. */
export async function signInsPolicyOf({
  services: { operator, grantedScopes },
}: Pick<AppLoadContext, 'services'>): Promise<Policy> {
  return actPolicy('signIns', {
    operator,
    isGranted: await grantedScopes.has('update_user', ['update:users']),
  });
}
