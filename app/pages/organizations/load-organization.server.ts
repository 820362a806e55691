import { lastAdminQuestion } from '~/account-deletion/last-admin-question.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { isLastAdmin } from '~/organizations/last-admin.server';
import { type OrganizationConnection, type Role } from '~/organizations/organization';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PolicyReason } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { type Result, toResult } from '~/tenant-calls/result';
import { leavePolicyOf } from './leave-policy.server';
import {
  findOrganization,
  type OrganizationView,
  toOrganizationView,
} from './organization-view.server';

export interface OrganizationShown {
  shows: 'organization';
  locale: Locale;
  organization: OrganizationView;
  roles: Result<Role[]>;
  /** When and how the person joined; null where the log tells nothing of it, or is not asked. */
  joined: { at: ShownTime; by: 'invitation' | 'auto_membership' | null } | null;
  connections: Result<OrganizationConnection[]>;
  /** Whether nobody else looks after it, so that the person cannot leave; null where that is not known, or not asked. */
  isLastAdmin: boolean | null;
  /** Why nobody can leave here; null where people can. */
  keptFor: PolicyReason | null;
  zone: ChosenTimeZone;
}

export type OrganizationPageData =
  | OrganizationShown
  | { shows: 'not-found' }
  | { shows: 'problem'; problem: Problem };

/**
 * One of the person's organizations, with the status and headers that fit the answer. The log, which may tell how they
 * joined, is read `withJoining` only.
 */
export async function loadOrganization(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { handle, withJoining }: { handle: string; withJoining: boolean },
): Promise<{ page: OrganizationPageData; status: number; headers: Record<string, string> }> {
  const { services, locale } = context;
  const { userId } = session;
  const deadline = pageDeadline(context, request);
  try {
    const { organizations, leaving } = await services.organizations.list(userId, deadline);
    const found = findOrganization(context, { userId, handle }, organizations);
    if (found === null) return { page: { shows: 'not-found' }, status: 404, headers: {} };
    const { reason: keptFor } = await leavePolicyOf(context);
    const about = { userId, organizationId: found.id, mostPages: 1 };
    const question = lastAdminQuestion(services, about);
    const [roles, connections, log, lastAdmin] = await Promise.all([
      toResult(services.organizations.roles(userId, found.id, deadline)),
      toResult(services.organizationConnections.of(found.id, { ...deadline, person: userId })),
      withJoining ? toResult(services.activity.latest(userId, deadline)) : null,
      // The page that tells how they joined has no call left for it.
      withJoining ? null : toResult(isLastAdmin(services.organizations, question, deadline)),
    ]);
    const words = pageFormat(context, request, session);
    const events = log?.isKnown === true ? log.value.events : [];
    const joining = events.find(({ joined }) => joined?.organizationId === found.id);
    const page: OrganizationShown = {
      shows: 'organization',
      locale,
      organization: toOrganizationView(found, userId, { services, leaving }),
      roles,
      joined:
        joining === undefined
          ? null
          : { at: formatTime(joining.at, words), by: joining.joined?.by ?? null },
      connections,
      isLastAdmin: lastAdmin?.isKnown === true ? lastAdmin.value : null,
      keptFor,
      zone: words.zone,
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
}
