import { type Policy, sectionPolicy } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';

/** Whether the operator and the granted scopes let people leave their organizations. */
export async function leavePolicyOf({
  services: { operator, grantedScopes },
}: Pick<AppLoadContext, 'services'>): Promise<Policy> {
  const scopes = ['delete:organization_members'];
  return sectionPolicy(
    operator.sections.organizations,
    await grantedScopes.has('delete_organization_member', scopes),
  );
}
