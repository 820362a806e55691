import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type Organization } from '~/organizations/organization';
import { numberNames } from '~/pages/kit/number-names';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { toResult } from '~/tenant-calls/result';
import { type OrganizationView, toOrganizationView } from './organization-view.server';

export interface OrganizationsShown {
  shows: 'organizations';
  locale: Locale;
  /** By name. `roles` is null where they are not known, or left to the organization's own page. */
  organizations: (OrganizationView & { roles: string[] | null })[];
  isComplete: boolean;
  /** When the list was read, where it stands in for a current one. */
  asOf: ShownTime | null;
}

export type OrganizationsPageData = OrganizationsShown | { shows: 'problem'; problem: Problem };

/** Roles take a call for each organization, so that only few are asked for here. */
const mostWithRoles = 2;

/** The person's organizations, with the status and headers that fit the answer. */
export async function loadOrganizations(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: OrganizationsPageData; status: number; headers: Record<string, string> }> {
  const { services, locale, translate } = context;
  const { userId } = session;
  const deadline = pageDeadline(context, request);
  let list;
  try {
    list = await services.organizations.list(userId, deadline);
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, status, headers };
  }
  const { organizations, isComplete, asOf, leaving } = list;
  const rolesOf = async ({ id }: Organization) => {
    if (organizations.length > mostWithRoles) return null;
    const roles = await toResult(services.organizations.roles(userId, id, deadline));
    return roles.isKnown ? roles.value.map(({ name }) => name) : null;
  };
  const shown = await Promise.all(
    numberNames(organizations, translate).map(async (one) => ({
      ...toOrganizationView(one, userId, { services, leaving }),
      roles: await rolesOf(one),
    })),
  );
  const collator = new Intl.Collator(locale);
  const page: OrganizationsShown = {
    shows: 'organizations',
    locale,
    organizations: shown.sort((a, b) => collator.compare(a.name, b.name)),
    isComplete,
    asOf: asOf === null ? null : formatTime(asOf, pageFormat(context, request, session)),
  };
  return { page, status: 200, headers: {} };
}
