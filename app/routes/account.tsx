import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { isSeenByPerson, requirePortalSession } from '~/request/require-portal-session.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { AskTimeZone } from '~/pages/kit/ask-time-zone';
import { FormToken } from '~/pages/kit/form-token';
import { PreferencesMenu } from '~/pages/kit/preferences-menu';
import { type Destination, navigation } from '~/pages/navigation';
import { NavTabs } from '~/ui/nav-tabs';
import { Result } from '~/ui/result';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { profile } = await requirePortalSession(context, request);
  const taken = isSeenByPerson(request) ? await context.services.flashes.take(request) : null;
  return json(
    {
      name: profile.name ?? profile.email,
      flash: taken?.flash ?? null,
      // A page that tells something once must not be loaded twice.
      asksTimeZone: taken === null && timeZoneOf(request, profile.timeZone).by === 'nobody',
    },
    taken === null ? {} : { headers: { 'Set-Cookie': taken.clear } },
  );
}

export default function Account() {
  const t = useTranslate();
  const { name, flash, asksTimeZone } = useLoaderData<typeof loader>();
  const linksOf = (wanted: Destination['place']) =>
    navigation
      .filter(({ place }) => place === wanted)
      .map(({ path, label }) => ({ path, text: t(label) }));
  return (
    <>
      {asksTimeZone ? <AskTimeZone /> : null}
      <header className="relative border-b border-line bg-card">
        <div className="mx-auto flex max-w-4xl flex-wrap items-center justify-between gap-x-1 px-4 pb-3 pt-2 sm:gap-x-4">
          {/* As high as the button from the start, so that nothing moves when that arrives. */}
          <p className="flex min-h-11 items-center text-lg font-bold text-accent">
            {t('app.name')}
          </p>
          {name === null ? null : (
            <p className="order-1 w-full min-w-0 break-words pt-1 text-sm text-quiet sm:order-none sm:ms-auto sm:w-auto sm:max-w-md sm:pt-0">
              {t('app.nav.signedInAs', { name })}
            </p>
          )}
          {/* The button first: what the menu holds may come later, and would push it aside then. */}
          <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-1 sm:ms-0">
            <form method="post" action={paths.logout}>
              {/* One element with its text in it: a button might be painted before its text has come, and move then. */}
              <input
                type="submit"
                className="button button-plain button-small cursor-pointer whitespace-nowrap"
                value={t('app.nav.signOut')}
              />
              <FormToken />
            </form>
            <PreferencesMenu links={linksOf('menu')} />
          </div>
          <NavTabs label={t('app.nav.label')} tabs={linksOf('tabs')} />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-4xl flex-1 space-y-6 px-4 py-6">
        {flash === null ? null : (
          <Result tone={flash.tone}>
            <p>{translateMessage(t, flash.message)}</p>
          </Result>
        )}
        <Outlet />
      </main>
    </>
  );
}
