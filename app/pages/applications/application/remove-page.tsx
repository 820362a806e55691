import { MissingParts } from '~/pages/applications/missing-parts';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { type ApplicationShown } from './load-application.server';
import { Permissions } from '~/pages/applications/permissions';
import { formatRemoval } from '~/pages/applications/application-title';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { LinkBack } from '~/ui/link-back';

/** Says what a removal ends and what lives on, and asks; or why there is nothing to remove. */
export function RemovePage({ page }: { page: ApplicationShown }) {
  const t = useTranslate();
  const { application, keptFor } = page;
  const { name, href, isPortal, isRemovable } = application;
  const refusal = isPortal
    ? t('applications.remove.portal')
    : keptFor !== null
      ? formatPolicyReason(keptFor, t)
      : isRemovable
        ? null
        : t(page.isAccessKnown ? 'applications.remove.nothing' : 'applications.remove.unknown');
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={href} label={name} />
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
        {formatRemoval(application, t)}
      </h1>
      <MissingParts missing={page.missing} />
      {refusal === null ? <Question page={page} /> : <p>{refusal}</p>}
    </div>
  );
}

function Question({ page }: { page: ApplicationShown }) {
  const t = useTranslate();
  const { application, leaves, until, zone } = page;
  const { href, sessionCount, isFirstParty } = application;
  const { keptWays, allPermissions } = heldAccess(page, t);
  return (
    <>
      <WhatGoes page={page} />
      <CardSection id="stays" heading={t('applications.remove.stays')}>
        {leaves.kept ? keptWays : null}
        {leaves.permissions ? allPermissions : null}
        {(leaves.kept && keptWays !== null) || (leaves.permissions && allPermissions !== null) ? (
          <p>{formatPolicyReason('scope_missing', t)}</p>
        ) : null}
        <ul className="list-disc space-y-1 ps-5">
          <li>
            {until === null ? (
              t('applications.remove.untilUnknown')
            ) : (
              <>
                {t('applications.remove.until')} <time dateTime={until.iso}>{until.exact}</time>
              </>
            )}
          </li>
          <li>{t('applications.remove.dataStays')}</li>
          {sessionCount === 0 ? null : (
            <li>
              {t('applications.remove.sessionsStay', { count: sessionCount })}{' '}
              <a href={paths.sessions} className="inline-block py-0.5">
                {t('applications.remove.seeSessions')}
              </a>
            </li>
          )}
          <li>
            {t(
              isFirstParty === true
                ? 'applications.remove.comesBack'
                : 'applications.remove.mayAskAgain',
            )}
          </li>
        </ul>
      </CardSection>
      <ConfirmForm
        text={t('applications.access.remove')}
        pendingText={t('applications.access.remove.pending')}
        cancelTo={href}
      />
      <TimeZoneLine zone={zone} times={[until]} />
    </>
  );
}

/** What a removal takes away, in as much detail as is known. */
export function WhatGoes({ page }: { page: ApplicationShown }) {
  const t = useTranslate();
  const { leaves } = page;
  const { keptWays, allPermissions } = heldAccess(page, t);
  return (
    <CardSection id="goes" heading={t('applications.remove.goes')}>
      {leaves.kept ? null : keptWays}
      {leaves.permissions ? null : allPermissions}
      {/* A grant may name no permission. */}
      {keptWays === null && allPermissions === null ? (
        <p>{t('applications.remove.accessGoes')}</p>
      ) : null}
    </CardSection>
  );
}

/** What an application has, each part null where there is none. */
function heldAccess({ application, keptCount }: ApplicationShown, t: Translate) {
  const { permissions } = application;
  const keptWays =
    keptCount === 0 ? null : <p>{t('applications.remove.keptGoes', { count: keptCount })}</p>;
  const allPermissions =
    permissions.length === 0 ? null : (
      <>
        <p>{t('applications.remove.permissionsGo')}</p>
        <Permissions permissions={permissions} />
      </>
    );
  return { keptWays, allPermissions };
}
