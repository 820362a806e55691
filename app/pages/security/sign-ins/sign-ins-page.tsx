import { useTranslate } from '~/i18n/use-translate';
import { SecurityFrame } from '~/pages/security/security-frame';
import { formatWhen } from '~/ui/time';
import { formatSignIn } from './format-sign-in';
import { type SignInsPageData } from './load-sign-ins.server';
import { type SignInView } from './sign-in-view.server';

type Shown = Extract<SignInsPageData, { shows: 'sign-ins' }>;

/** Every sign-in that leads to the account, each with the name that the person has there. */
export function SignInsPage({ page: { signIns, asOf, refusal } }: { page: Shown }) {
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
      {refusal === null ? null : <p>{t('security.turnedOff')}</p>}
    </SecurityFrame>
  );
}

function SignInLine({ signIn }: { signIn: SignInView }) {
  const t = useTranslate();
  const name = <bdi>{formatSignIn(signIn, t)}</bdi>;
  return (
    <>
      {signIn.href === null ? (
        <span className="font-semibold">{name}</span>
      ) : (
        <a href={signIn.href} className="inline-block py-0.5 font-semibold">
          {name}
        </a>
      )}{' '}
      {signIn.isMain ? <span className="chip">{t('linkedSignIns.main')}</span> : null}
      {signIn.account === null ? null : (
        <span className="block text-sm text-quiet">
          <bdi>{signIn.account}</bdi>
        </span>
      )}
    </>
  );
}
