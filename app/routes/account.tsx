import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { readKeptForm } from '~/request/keep-form.server';
import { isSeenByPerson, requirePortalSession } from '~/request/require-portal-session.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { AccountMenu } from '~/pages/kit/account-menu';
import { AskTimeZone } from '~/pages/kit/ask-time-zone';
import { FlashResult } from '~/pages/kit/flash-result';
import { PageHeader } from '~/pages/kit/page-header';
import { loadWayBack } from '~/pages/tasks/load-way-back.server';
import { WayBackBar } from '~/pages/tasks/way-back-bar';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { type AppLoadContext } from '~/request/context';
import { organizationScopes } from '~/organizations/organization-repository';
import { activityScopes } from '~/activity/activity-log';
import { accessScopes } from '~/applications/application-access';
import { type Destination, navigation } from '~/pages/navigation';
import { NavTabs } from '~/ui/nav-tabs';

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
  const t = useTranslate();
  const { name, email, flash, sections, wayBack, asksTimeZone } = useLoaderData<typeof loader>();
  const linksOf = (wanted: Destination['place']) =>
    navigation
      .filter(({ place }) => place === wanted)
      .filter((one) => !('section' in one && sections[one.section] === 'off'))
      .map(({ path, label }) => ({ path, text: t(label) }));
  return (
    <>
      {asksTimeZone ? <AskTimeZone /> : null}
      <PageHeader home={paths.account}>
        <NavTabs label={t('app.nav.label')} tabs={linksOf('tabs')} />
        <AccountMenu name={name} email={email} tabs={linksOf('tabs')} links={linksOf('menu')} />
      </PageHeader>
      <main id="content" className="mx-auto w-full max-w-4xl flex-1 space-y-6 px-4 py-6">
        <FlashResult flash={flash} />
        <WayBackBar wayBack={wayBack} />
        <Outlet />
      </main>
    </>
  );
}
