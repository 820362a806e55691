import { LIBRARIAN, NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { ada, type TestPortal } from '../test-portal';

/** Makes Ada a librarian of an organization, and gives the handle of that in her own list. */
export function joinLibrary({ services, tenant: { state } }: TestPortal): string {
  state.organizations.add(NORTH_LIBRARY);
  state.organizations.join(NORTH_LIBRARY.id, ada.userId, [LIBRARIAN]);
  return services.organizationHandles.seal(ada.userId, NORTH_LIBRARY.id);
}
