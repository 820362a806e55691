import { useTranslate } from '~/i18n/use-translate';
import { StrongObstacleNote } from '~/pages/kit/strong-obstacle';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { formatReason } from '~/pages/kit/format-reason';
import { formatLinkable } from '~/pages/kit/format-connection';
import { SecurityFrame } from '~/pages/security/security-frame';
import { linkSignInPath } from '~/paths';
import { formatWhen } from '~/ui/time';
import { formatSignIn } from '~/pages/kit/format-sign-in';
import { CardSection } from '~/ui/card-section';
import { type ListedSignIn, type SignInsPageData } from './load-sign-ins.server';

type Shown = Extract<SignInsPageData, { shows: 'sign-ins' }>;

/** Every sign-in that leads to the account, each with the name that the person has there. */
export function SignInsPage({
  page: { signIns, asOf, refusal, obstacle, linkable },
}: {
  page: Shown;
}) {
  const t = useTranslate();
  return (
    <SecurityFrame heading={t('security.linked.heading')}>
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('security.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
      <p>{t('linkedSignIns.about')}</p>
      <ul className="card space-y-3">
        {signIns.map((signIn, at) => (
          <li key={signIn.href ?? at} className="[overflow-wrap:anywhere]">
            <SignInLine signIn={signIn} />
          </li>
        ))}
      </ul>
      {refusal === null ? null : <p>{formatPolicyReason(refusal, t)}</p>}
      {linkable === null ? null : obstacle !== null ? (
        <StrongObstacleNote obstacle={obstacle} />
      ) : (
        <LinkablePart linkable={linkable} />
      )}
    </SecurityFrame>
  );
}

function SignInLine({ signIn }: { signIn: ListedSignIn }) {
  const t = useTranslate();
  const name = formatSignIn(signIn, t);
  const label = signIn.account === null ? name : `${name}, ${signIn.account}`;
  return (
    <>
      {signIn.href === null ? (
        <span className="font-semibold">
          <bdi>{name}</bdi>
        </span>
      ) : (
        <a href={signIn.href} aria-label={label} className="inline-block py-0.5 font-semibold">
          <bdi>{name}</bdi>
        </a>
      )}{' '}
      {signIn.isMain ? <span className="chip">{t('linkedSignIns.main')}</span> : null}
      {signIn.account === null ? null : (
        <span className="block text-sm text-quiet">
          <bdi>{signIn.account}</bdi>
        </span>
      )}
      {signIn.unlinkHref === null ? null : (
        <a
          href={signIn.unlinkHref}
          aria-label={`${t('linkedSignIns.unlink.link')}: ${label}`}
          className="inline-block py-0.5"
        >
          {t('linkedSignIns.unlink.link')}
        </a>
      )}
    </>
  );
}

/** The ways to link another sign-in. What is not known is never told as none. */
function LinkablePart({ linkable }: { linkable: NonNullable<Shown['linkable']> }) {
  const t = useTranslate();
  return (
    <CardSection id="link" heading={t('linkedSignIns.link.heading')}>
      {!linkable.isKnown ? (
        <p>{t('security.notNow', { reason: formatReason(linkable.reason, t) })}</p>
      ) : linkable.value.length === 0 ? (
        <p>{t('linkedSignIns.link.none')}</p>
      ) : (
        <>
          <p>{t('linkedSignIns.link.about')}</p>
          <ul className="space-y-1">
            {linkable.value.map((connection) => (
              <li key={connection.name} className="[overflow-wrap:anywhere]">
                <a href={linkSignInPath(connection.name)} className="inline-block py-0.5">
                  {t('linkedSignIns.link.with', { name: formatLinkable(connection, t) })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </CardSection>
  );
}
