import { actPolicy } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { type Roads } from '~/security/set-up-road';

/** On which roads people may set up a second factor, as far as the operator and the granted scopes have a say. */
export async function roadsOf({
  services: { grantedScopes, myAccount, operator },
}: Pick<AppLoadContext, 'services'>): Promise<Roads> {
  const scopes = ['create:guardian_enrollment_tickets'];
  const isGranted = await grantedScopes.has('create_enrolment_ticket', scopes);
  const isOpen = (granted: boolean | null) =>
    actPolicy('methods', { operator, isGranted: granted }).mode === 'edit';
  return { here: isOpen(myAccount !== null), otherTab: isOpen(isGranted) };
}
