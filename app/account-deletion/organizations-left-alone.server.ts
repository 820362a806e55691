import { isLastAdmin, looksAfter } from '~/organizations/last-admin.server';
import { type Organization } from '~/organizations/organization';
import { type OrganizationRepository } from '~/organizations/organization-repository';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { type CallOptions } from '~/tenant-calls/call-options';
import { requireCurrent, toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type DueDeletion } from './is-being-deleted.server';
import {
  lastAdminQuestion,
  type LastAdminServices,
  mostMemberPages,
} from './last-admin-question.server';

export interface LeftAloneServices extends LastAdminServices {
  operator: Pick<OperatorConfig, 'organizations' | 'sections'>;
  organizations: Pick<OrganizationRepository, 'list' | 'roles' | 'hasOtherMemberWith'>;
}

export interface LookedAfter {
  organizations: Organization[];
  /** Whether there were more than were asked about, so that the person may look after others too. */
  hasMore: boolean;
}

/**
 * The person's organizations that they look after, as far as that can be known by the roles that the operator names. No
 * more than `mostLookedAt` are asked about: each may take some calls.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function organizationsLookedAfter(
  services: LeftAloneServices,
  userId: string,
  { mostLookedAt, ...call }: CallOptions & { mostLookedAt: number },
): Promise<LookedAfter> {
  const { operator, organizations: repository } = services;
  const { adminRoles } = operator.organizations;
  if (adminRoles.length === 0 || operator.sections.organizations === 'off')
    return { organizations: [], hasMore: false };
  const options = { ...call, isAnew: true };
  const read = await toResult(repository.list(userId, options));
  if (!read.isKnown && read.reason === 'not_permitted')
    return { organizations: [], hasMore: false };
  if (!read.isKnown)
    throw new TenantError(read.reason, 'Nobody knows which organizations there are.');
  const { organizations: all, isComplete } = requireCurrent(read.value);
  const organizations: Organization[] = [];
  // One after the other: they share the limit of calls about the person.
  for (const organization of all.slice(0, mostLookedAt)) {
    const question = questionOf(services, userId, organization);
    if ((await looksAfter(repository, question, options)) === true)
      organizations.push(organization);
  }
  return { organizations, hasMore: !isComplete || all.length > mostLookedAt };
}

/**
 * The names of those that nobody else looks after; for a deletion that is `due`, nobody who is not deleted before it.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function organizationsLeftAlone(
  services: LeftAloneServices,
  userId: string,
  lookedAfter: readonly Organization[],
  { due, ...options }: CallOptions & { due?: DueDeletion },
): Promise<string[]> {
  const names: string[] = [];
  for (const organization of lookedAfter) {
    const question = questionOf(services, userId, organization, due);
    const call = { ...options, isAnew: true };
    if ((await isLastAdmin(services.organizations, question, call)) === true)
      names.push(organization.name);
  }
  return names;
}

function questionOf(
  services: LeftAloneServices,
  userId: string,
  { id }: Organization,
  due?: DueDeletion,
) {
  return lastAdminQuestion(services, {
    userId,
    organizationId: id,
    mostPages: mostMemberPages,
    ...(due === undefined ? {} : { due }),
  });
}
