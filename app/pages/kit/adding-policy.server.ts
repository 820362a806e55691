import { actPolicy, type Policy } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';

/** Whether people may set up a second factor, as far as the operator and the granted scopes have a say. */
export async function addingPolicyOf({
  services: { grantedScopes, operator },
}: Pick<AppLoadContext, 'services'>): Promise<Policy> {
  const scopes = ['create:guardian_enrollment_tickets'];
  const isGranted = await grantedScopes.has('create_enrollment_ticket', scopes);
  return actPolicy('methods', { operator, isGranted });
}
