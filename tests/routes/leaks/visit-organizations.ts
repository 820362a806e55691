import { NORTH_LIBRARY } from '../../../tenant/seed/organizations';
import { type Visitor } from './visitor';

const organizations = '/account/organizations';

/** Where the page of the organization is that every visitor belongs to. */
function pathOf({ portal, userId }: Visitor): string {
  return `${organizations}/${portal.services.organizationHandles.seal(userId, NORTH_LIBRARY.id)}`;
}

export async function openOrganizations(visitor: Visitor): Promise<void> {
  await visitor.open(organizations);
  await visitor.open(pathOf(visitor));
  await visitor.open(`${pathOf(visitor)}/leave`);
}

export async function leaveOrganization(visitor: Visitor): Promise<void> {
  await visitor.act(`${pathOf(visitor)}/leave`);
}
