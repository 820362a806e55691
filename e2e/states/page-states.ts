import { addMethodStates } from './add-method-states';
import { applicationStates } from './application-states';
import { activityStates } from './activity-states';
import { changeStates } from './change-states';
import { confirmCodeStates } from './confirm-code-states';
import { dataStates } from './data-states';
import { endingStates } from './ending-states';
import { listFailureStates } from './list-failure-states';
import { listStates } from './list-states';
import { messageStates } from './message-states';
import { notMeStates } from './not-me-states';
import type { PageState } from './page-state';
import type { Portal } from '../portal';
import { overviewStates } from './overview-states';
import { profileStates } from './profile-states';
import { securityStates } from './security-states';
import { organizationStates } from './organization-states';
import { sessionStates } from './session-states';
import type { Tenant } from '../tenant';

/** Every page and state of the portal. */
export const pageStates: readonly PageState[] = [
  ...messageStates,
  ...changeStates,
  ...listStates,
  ...listFailureStates,
  ...endingStates,
  ...overviewStates,
  ...activityStates,
  ...profileStates,
  ...sessionStates,
  ...notMeStates,
  ...securityStates,
  ...addMethodStates,
  ...applicationStates,
  ...organizationStates,
  ...dataStates,
  ...confirmCodeStates,
];

/** Brings the portal into the state of this name. @throws when there is none. */
export async function openState(name: string, portal: Portal, tenant: Tenant): Promise<void> {
  const state = pageStates.find((one) => one.name === name);
  if (state === undefined) throw new Error(`There is no state “${name}”.`);
  await state.open(portal, tenant);
}
