import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { readKeptForm } from '~/request/keep-form.server';
import { isSeenByPerson, requirePortalSession } from '~/request/require-portal-session.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { AccountFrame } from '~/pages/kit/account-frame';
import { FlashResult } from '~/pages/kit/flash-result';
import { loadWayBack } from '~/pages/tasks/load-way-back.server';
import { WayBackBar } from '~/pages/tasks/way-back-bar';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { type AppLoadContext } from '~/request/context';
import { organizationScopes } from '~/organizations/organization-repository';
import { activityScopes } from '~/activity/activity-log';
import { accessScopes } from '~/applications/application-access';

/** What stands around every page of the account, with what the last act came to, which is told once. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { profile } = session;
  const taken = isSeenByPerson(request) ? await context.services.flashes.take(request) : null;
  return json(
    {
      name: profile.name,
      email: profile.email,
      flash: taken?.flash ?? null,
      sections: await readableSections(context, session.userId),
      keptForm: await readKeptForm(context, request, session),
      wayBack: await loadWayBack(context, request, session),
      // A page that tells something once must not be loaded twice.
      asksTimeZone: taken === null && timeZoneOf(request, profile.timeZone).by === 'nobody',
    },
    taken === null ? {} : { headers: { 'Set-Cookie': taken.clear } },
  );
}

/** What the operator lets people see, without what the portal may not read for them, and what they have nothing of. */
async function readableSections(
  { services: { operator, grantedScopes, organizations } }: AppLoadContext,
  userId: string,
): Promise<OperatorConfig['sections']> {
  const hasOrganizations =
    (await organizations.recallHasAny(userId)) ?? !grantedScopes.lacksAll(organizationScopes);
  return {
    ...operator.sections,
    ...(grantedScopes.lacksAll(accessScopes) ? { applications: 'off' } : {}),
    ...(grantedScopes.lacksAll(activityScopes) ? { activity: 'off' } : {}),
    // Where nobody knows of any, there may be some.
    ...(hasOrganizations ? {} : { organizations: 'off' }),
  };
}

export default function Account() {
  const { flash, wayBack, ...frame } = useLoaderData<typeof loader>();
  return (
    <AccountFrame {...frame}>
      <FlashResult flash={flash} />
      <WayBackBar wayBack={wayBack} />
      <Outlet />
    </AccountFrame>
  );
}
