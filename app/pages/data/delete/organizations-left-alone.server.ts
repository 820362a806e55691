import { isLastAdmin } from '~/organizations/last-admin.server';
import { type Asked } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';

/** More organizations than anybody looks after; each may take some calls. */
const mostLookedAt = 20;
const mostMemberPages = 10;

/**
 * The names of the person's organizations that nobody looks after without them, as far as that can be known by the roles
 * that the operator names.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function organizationsLeftAlone({
  context,
  session: { userId },
}: Asked<unknown, 'person'>): Promise<string[]> {
  const { operator, organizations: repository } = context.services;
  const { adminRoles } = operator.organizations;
  if (adminRoles.length === 0 || operator.sections.organizations === 'off') return [];
  const options = { ...actDeadline(context), priority: 'act', isAnew: true } as const;
  const read = await toResult(repository.list(userId, options));
  if (!read.isKnown && read.reason === 'not_permitted') return [];
  if (!read.isKnown)
    throw new TenantError(read.reason, 'Nobody knows which organizations there are.');
  const names: string[] = [];
  // One after the other: they share the limit of calls about the person.
  for (const { id: organizationId, name } of read.value.organizations.slice(0, mostLookedAt)) {
    const question = { userId, organizationId, adminRoles, mostPages: mostMemberPages };
    if ((await isLastAdmin(repository, question, options)) === true) names.push(name);
  }
  return names;
}
