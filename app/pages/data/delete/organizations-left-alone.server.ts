import { isLastAdmin, looksAfter } from '~/organizations/last-admin.server';
import { type Organization } from '~/organizations/organization';
import { lastAdminQuestion, mostMemberPages } from '~/pages/kit/last-admin-question.server';
import { type Asked } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';

/** More organizations than anybody looks after; each may take some calls. */
const mostLookedAt = 20;

type AskedByPerson = Asked<unknown, 'person'>;

/**
 * The person's organizations that they look after, as far as that can be known by the roles that the operator names.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function organizationsLookedAfter(asked: AskedByPerson): Promise<Organization[]> {
  const { context, session } = asked;
  const { operator, organizations: repository } = context.services;
  const { adminRoles } = operator.organizations;
  if (adminRoles.length === 0 || operator.sections.organizations === 'off') return [];
  const options = optionsOf(asked);
  const read = await toResult(repository.list(session.userId, options));
  if (!read.isKnown && read.reason === 'not_permitted') return [];
  if (!read.isKnown)
    throw new TenantError(read.reason, 'Nobody knows which organizations there are.');
  const found: Organization[] = [];
  // One after the other: they share the limit of calls about the person.
  for (const organization of read.value.organizations.slice(0, mostLookedAt)) {
    const question = questionOf(asked, organization);
    if ((await looksAfter(repository, question, options)) === true) found.push(organization);
  }
  return found;
}

/**
 * The names of those that nobody else looks after.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function organizationsLeftAlone(
  asked: AskedByPerson,
  lookedAfter: readonly Organization[],
): Promise<string[]> {
  const { organizations: repository } = asked.context.services;
  const names: string[] = [];
  for (const organization of lookedAfter) {
    const question = questionOf(asked, organization);
    if ((await isLastAdmin(repository, question, optionsOf(asked))) === true)
      names.push(organization.name);
  }
  return names;
}

function optionsOf({ context }: AskedByPerson) {
  return { ...actDeadline(context), priority: 'act', isAnew: true } as const;
}

function questionOf({ context, session }: AskedByPerson, { id: organizationId }: Organization) {
  const about = { userId: session.userId, organizationId, mostPages: mostMemberPages };
  return lastAdminQuestion(context.services, about);
}
