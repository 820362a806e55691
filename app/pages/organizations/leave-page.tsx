import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { formatList } from '~/pages/kit/format-list';
import { LinkBack } from '~/ui/link-back';
import { formatRejoining } from '~/pages/kit/format-ways';
import { CardSection } from '~/ui/card-section';
import { type OrganizationShown } from './load-organization.server';

/** Says what goes with a membership, what stays, and whether it comes back by itself, and asks. */
export function LeavePage({ page }: { page: OrganizationShown }) {
  const t = useTranslate();
  const { organization, roles, isLastAdmin, keptFor, locale } = page;
  const { name, href } = organization;
  const held = roles.isKnown ? roles.value.map((role) => role.name) : [];
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={href} label={name} />
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
        {t('organizations.leave.heading', { organization: name })}
      </h1>
      {keptFor !== null ? (
        <p>{formatPolicyReason(keptFor, t)}</p>
      ) : isLastAdmin === true ? (
        <p>{t('organizations.leave.lastAdmin', { organization: name })}</p>
      ) : (
        <>
          <CardSection id="goes" heading={t('applications.remove.goes')}>
            <ul className="list-disc space-y-1 ps-5 [overflow-wrap:anywhere]">
              {roles.isKnown ? null : <li>{t('organizations.leave.roles.unknown')}</li>}
              {held.length === 0 ? null : (
                <li>{t('organizations.leave.roles', { roles: formatList(held, locale) })}</li>
              )}
              <li>{t('organizations.leave.access')}</li>
              <li>{t('organizations.leave.signedOut')}</li>
            </ul>
            <p>{t('organizations.leave.lag')}</p>
          </CardSection>
          <CardSection id="stays" heading={t('applications.remove.stays')}>
            <ul className="list-disc space-y-1 ps-5">
              <li>{t('organizations.leave.account')}</li>
              <li>{t('organizations.leave.until')}</li>
            </ul>
          </CardSection>
          <Return page={page} />
          <ConfirmForm
            text={t('organizations.leave.link')}
            pendingText={t('organizations.leave.pending')}
            cancelTo={href}
          />
        </>
      )}
    </div>
  );
}

function Return({ page }: { page: OrganizationShown }) {
  const t = useTranslate();
  const { connections, locale } = page;
  const ways = connections.isKnown ? formatRejoining(connections.value, t, locale) : null;
  return (
    <CardSection id="return" heading={t('organizations.return')}>
      <p>
        {!connections.isKnown
          ? t('organizations.return.unknown')
          : ways === null
            ? t('organizations.return.invitation')
            : t('organizations.return.byItself', { ways })}
      </p>
      {mayLookAfter(page) ? <p>{t('organizations.return.handOver')}</p> : null}
    </CardSection>
  );
}

/** Not whoever has no role, or is known to leave somebody else who has it. */
function mayLookAfter({ isLastAdmin, roles }: OrganizationShown): boolean {
  return isLastAdmin !== false && (!roles.isKnown || roles.value.length > 0);
}
