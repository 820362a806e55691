import { useTranslate } from '~/i18n/use-translate';
import { PendingDeletionNotice } from '~/pages/kit/pending-deletion-notice';
import { pendingDeletionTitles } from '~/pages/kit/pending-deletion-title';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { paths } from '~/paths';
import { formatWhen } from '~/ui/time';
import { LatestActivity } from './activity-part';
import { Attention } from './attention';
import { type OverviewData } from './load-overview.server';
import { OpenReports } from './open-reports';
import { Part, PartLinks } from './part';
import { PendingChange } from './pending-change';
import { LastSignInRow, NoSessions, Sessions } from './sessions-part';
import { Ways } from './ways-part';

/** What to look at first, how one gets in, where one is signed in, and who signed in last elsewhere. */
export function OverviewPage({ page }: { page: OverviewData }) {
  const t = useTranslate();
  const { firstName, sessions, security, applicationCount, activity, reports, thisBrowser, zone } =
    page;
  return (
    <>
      <h1 className="text-2xl font-bold">
        {firstName === null
          ? t('overview.headingNameless')
          : t('overview.heading', { name: firstName })}
      </h1>
      {page.deletion === null ? null : (
        <Part
          id="overview-deletion"
          isUrgent
          heading={t(pendingDeletionTitles[page.deletion.state])}
        >
          <PendingDeletionNotice deletion={page.deletion} />
        </Part>
      )}
      <OpenReports reports={reports} />
      <Attention
        sessions={sessions.isKnown ? sessions.attention : { count: 0, first: [] }}
        notices={security?.notices ?? []}
        accessNotices={page.accessNotices}
        canAdd={security?.canAdd === true}
        days={page.dismissedForDays}
      />
      {page.pendingEmail === null ? null : <PendingChange newEmail={page.pendingEmail} />}
      {sessions.isKnown && sessions.lastSignIn !== null ? (
        <Part id="overview-last" heading={t('overview.lastSignIn.heading')}>
          <LastSignInRow session={sessions.lastSignIn} />
        </Part>
      ) : null}
      {security === null ? null : (
        <Part id="overview-ways" heading={t('security.ways.heading')}>
          <Ways part={security} />
        </Part>
      )}
      <Part id="overview-sessions" heading={t('sessions.heading')}>
        {sessions.isKnown ? <Sessions part={sessions} /> : <NoSessions {...sessions} />}
      </Part>
      {applicationCount === null ? null : (
        <Part id="overview-applications" heading={t('applications.title')}>
          <p>{t('overview.applications.count', { count: applicationCount })}</p>
          <PartLinks>
            <a className="button button-plain" href={paths.applications}>
              {t('overview.applications.link')}
            </a>
          </PartLinks>
        </Part>
      )}
      {activity === null ? null : (
        <Part id="overview-activity" heading={t('overview.activity.heading')}>
          <LatestActivity part={activity} />
        </Part>
      )}
      <p className="text-sm text-quiet">
        {t('overview.thisBrowser.since', {
          device: thisBrowser.device,
          time: formatWhen(thisBrowser.since),
          exact: thisBrowser.since.exact,
        })}{' '}
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}
