import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem } from '~/request/problem.server';
import { formatTime } from '~/i18n/format-time.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { isLive } from '~/sessions/session';
import { listSessions } from '~/sessions/list-sessions.server';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { Fact } from '~/ui/fact';
import { formatWhen } from '~/ui/time';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle = { title: (t) => t('overview.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services } = context;
  const session = await requirePortalSession(context, request);
  const format = {
    locale: context.locale,
    timeZone: timeZoneOf(request, session.profile.timeZone).zone,
    now: services.now(),
  };
  const sessions = await listSessions(
    services,
    { userId: session.userId, currentSessionId: session.auth0SessionId },
    pageDeadline(context, request),
  ).then(
    ({ sessions: all, isComplete }) => ({
      count: all.filter((one) => isLive(one, format.now)).length,
      isComplete,
    }),
    (error: unknown) => {
      describeProblem(error, context);
      return null;
    },
  );
  return json({
    sessions,
    name: session.profile.name,
    email: session.profile.email,
    thisBrowser: {
      device: formatCurrentBrowser(request, context.translate),
      since: formatTime(new Date(session.createdAt), format),
    },
  });
}

export default function Overview() {
  const t = useTranslate();
  const { sessions, name, email, thisBrowser } = useLoaderData<typeof loader>();
  return (
    <>
      <h1 className="text-2xl font-bold">
        {name === null ? t('overview.headingNameless') : t('overview.heading', { name })}
      </h1>
      <section className="card space-y-3" aria-labelledby="overview-sessions">
        <h2 id="overview-sessions" className="text-lg font-bold">
          {t('overview.sessions.heading')}
        </h2>
        <p>
          {sessions === null
            ? t('overview.sessions.countUnknown')
            : t(sessions.isComplete ? 'overview.sessions.count' : 'overview.sessions.incomplete', {
                count: sessions.count,
              })}
        </p>
        <p className="actions">
          <a className="button button-primary" href={paths.sessions}>
            {t('overview.sessions.link')}
          </a>
        </p>
      </section>
      <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
        <section className="card space-y-2" aria-labelledby="overview-browser">
          <h2 id="overview-browser" className="text-lg font-bold">
            {t('kit.thisBrowser')}
          </h2>
          <p className="font-semibold">{thisBrowser.device}</p>
          <p className="text-quiet">
            {t('overview.thisBrowser.since', {
              time: formatWhen(thisBrowser.since),
              exact: thisBrowser.since.exact,
            })}
          </p>
        </section>
        <section className="card space-y-2" aria-labelledby="overview-account">
          <h2 id="overview-account" className="text-lg font-bold">
            {t('overview.account.heading')}
          </h2>
          <dl className="space-y-1">
            <Fact term={t('overview.account.name')}>
              {name === null ? t('overview.account.notGiven') : <bdi>{name}</bdi>}
            </Fact>
            <Fact term={t('overview.account.email')}>
              {email === null ? t('overview.account.notGiven') : <bdi dir="ltr">{email}</bdi>}
            </Fact>
          </dl>
        </section>
      </div>
    </>
  );
}
