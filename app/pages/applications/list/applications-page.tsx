import { Fragment } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { ApplicationChips } from '~/pages/applications/application-chips';
import { ApplicationLogo } from '~/pages/applications/application-logo';
import { type ApplicationView } from '~/pages/applications/application-view.server';
import { MissingParts } from '~/pages/applications/missing-parts';
import { type PermissionItem } from '~/pages/applications/permission-view.server';
import { PermissionWords } from '~/pages/applications/permissions';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { PagesNav } from '~/pages/kit/pages-nav';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { paths } from '~/paths';
import { formatWhen, Time } from '~/ui/time';
import { separator } from '~/ui/separator';
import { type ApplicationsPageData } from './load-applications.server';

/** Every application that has something of the account, or why that cannot be told. */
export function ApplicationsPage({ page }: { page: ApplicationsPageData }) {
  const t = useTranslate();
  if (page.shows === 'problem')
    return (
      <>
        <h1 className="text-2xl font-bold">{t('applications.title')}</h1>
        <div className="card space-y-3">
          <h2 className="text-lg font-bold">{t('applications.problem.title')}</h2>
          <ProblemMessage problem={page.problem} />
        </div>
      </>
    );
  const { groups, missing, isComplete, goesOn, asOf, zone } = page;
  const isWhole = Object.values(missing).every((reason) => reason === null) && isComplete;
  return (
    <>
      <div className="space-y-1">
        <h1 className="text-2xl font-bold">{t('applications.title')}</h1>
        <p>{groups.length === 0 && isWhole ? t('applications.none') : t('applications.text')}</p>
      </div>
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('security.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
      <MissingParts missing={missing} />
      {goesOn ? (
        <div className="notice notice-warn space-y-3">
          <p>{t('applications.goesOn')}</p>
          <p>
            {/* The browser's script looks there by itself, while what was read is remembered. */}
            <a className="button button-plain" href={pathOf(page.page)} data-reread="1">
              {t('applications.goesOn.link')}
            </a>
          </p>
        </div>
      ) : isComplete ? null : (
        <p className="notice notice-warn">{t('applications.incomplete')}</p>
      )}
      {page.pageCount === 1 ? null : (
        <p className="font-semibold">{t('sessions.rows', page.rows)}</p>
      )}
      {groups.map(({ name, applications }) => (
        <section key={name} aria-labelledby={name} className="space-y-2">
          <h2 id={name} className="text-lg font-bold">
            {t(`applications.group.${name}`)}
          </h2>
          {/* Names stand in one line, where some applications have a logo and others none. */}
          <ul
            aria-labelledby={name}
            className="rows [&:has(img)>li:not(:has(img))>.row-words]:ms-[3.25rem]"
          >
            {applications.map((application) => (
              <Row key={application.href} application={application} />
            ))}
          </ul>
        </section>
      ))}
      <PagesNav path={paths.applications} page={page.page} pageCount={page.pageCount} />
      <p>
        {t('applications.connected.may')}{' '}
        <a href={paths.connectedAccounts} className="inline-block py-0.5">
          {t('applications.connected')}
        </a>
      </p>
      <TimeZoneLine
        zone={zone}
        times={[
          asOf,
          ...groups.flatMap(({ applications }) => applications.map(({ lastUsed }) => lastUsed?.at)),
        ]}
      />
    </>
  );
}

const pathOf = (page: number) =>
  page === 1 ? paths.applications : `${paths.applications}?page=${page}`;

/** So many permissions are named in a row. */
const namedPermissions = 6;

function Row({ application }: { application: ApplicationView }) {
  const t = useTranslate();
  const { name, href, permissions, isLasting, lastUsed, sessionCount, isPortal } = application;
  const items = isPortal ? [] : tellingItems(permissions);
  const more = items.length - namedPermissions;
  return (
    <li className="row">
      <ApplicationLogo application={application} />
      <div className="row-words space-y-1">
        <h3 className="font-bold text-ink [overflow-wrap:anywhere]">
          <a href={href} className="inline-block max-w-full py-0.5">
            <bdi>{name}</bdi>
          </a>
        </h3>
        <ApplicationChips application={application} />
        {items.length === 0 ? null : (
          <p>
            {items.slice(0, namedPermissions).map((item, number) => (
              <Fragment key={number}>
                {number === 0 ? null : separator}
                <PermissionWords item={item} />
              </Fragment>
            ))}
            {more > 0 ? `${separator}${t('applications.morePermissions', { count: more })}` : null}
          </p>
        )}
        <p>
          {isLasting === true ? t('applications.lasting') : null}
          {isLasting === true && lastUsed !== null ? separator : null}
          {lastUsed === null ? null : (
            <>
              {t('applications.lastUsed')} <Time value={lastUsed.at} />
              {lastUsed.place === null ? null : `${separator}${lastUsed.place}`}
            </>
          )}
        </p>
        {sessionCount === 0 ? null : <p>{t('applications.signedIn', { count: sessionCount })}</p>}
      </div>
    </li>
  );
}

/** Each once. Most have the identity in common; what sets one apart is what else it may do. */
function tellingItems(permissions: ApplicationView['permissions']): PermissionItem[] {
  const byWords = new Map(
    permissions
      .flatMap(({ items }) => items)
      // The row says so in any case.
      .filter((item) => !(item.kind === 'standard' && item.scope === 'offline_access'))
      .map((item) => [item.kind === 'standard' ? item.scope : item.text, item] as const),
  );
  return [...byWords.values()].sort(
    (a, b) => Number(a.kind === 'standard') - Number(b.kind === 'standard'),
  );
}
