import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { formatChoice } from '~/pages/kit/format-list';
import { signInPath } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { formatSignIn } from '~/pages/kit/format-sign-in';
import { type SignInShown } from './load-sign-in.server';
import { formatUnlinkRefusal } from './unlink-reason';

/** Says what becomes of a sign-in without the account, and of the account without it, and asks; or why it stays. */
export function UnlinkPage({ page }: { page: SignInShown }) {
  const t = useTranslate();
  const { signIn, remaining, locale, handle } = page;
  const name = formatSignIn(signIn, t);
  const back = signInPath(handle);
  const why = formatUnlinkRefusal(page, t);
  if (why !== null)
    return (
      <div className="max-w-[44rem] space-y-5">
        <LinkBack to={back} label={name} />
        <h1 className="text-2xl font-bold">{t('linkedSignIns.unlink.refused')}</h1>
        <p>{why}</p>
      </div>
    );
  const ways = formatChoice([...new Set(remaining.map((one) => formatSignIn(one, t)))], locale);
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={back} label={name} />
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
        {t('linkedSignIns.unlink.heading', { name })}
      </h1>
      {signIn.account === null ? null : (
        <p className="text-quiet [overflow-wrap:anywhere]">
          <bdi>{signIn.account}</bdi>
        </p>
      )}
      <div className="card space-y-3">
        <p>{t('linkedSignIns.unlink.separate', { name })}</p>
        {signIn.kind === 'database' ? <p>{t('linkedSignIns.unlink.password')}</p> : null}
        <p>{t('linkedSignIns.unlink.keeps', { ways })}</p>
        <p>{t('linkedSignIns.unlink.stays')}</p>
        <p>{t('linkedSignIns.unlink.sessions')}</p>
      </div>
      <ConfirmForm
        text={t('linkedSignIns.unlink.link')}
        pendingText={t('linkedSignIns.unlink.pending')}
        cancelTo={back}
      />
    </div>
  );
}
