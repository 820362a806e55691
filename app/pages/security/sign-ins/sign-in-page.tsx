import { useTranslate } from '~/i18n/use-translate';
import { FactTable, TextRow } from '~/pages/kit/fact-table';
import { StrongObstacleNote } from '~/pages/kit/strong-obstacle';
import { LinkBack } from '~/ui/link-back';
import { paths, unlinkPath } from '~/paths';
import { formatSignIn } from '~/pages/kit/format-sign-in';
import { type SignInShown } from './load-sign-in.server';
import { formatUnlinkRefusal } from './unlink-reason';

/** What is known of one sign-in, and the way to unlinking it; or why it stays. */
export function SignInPage({ page }: { page: SignInShown }) {
  const t = useTranslate();
  const { signIn, isOpen, handle, obstacle } = page;
  const name = formatSignIn(signIn, t);
  const why = formatUnlinkRefusal(page, t);
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.signIns} label={t('security.linked.heading')} />
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
        <bdi>{name}</bdi>
      </h1>
      {isOpen === false ? <p className="notice notice-warn">{t('linkedSignIns.closed')}</p> : null}
      <div className="card">
        <FactTable>
          <TextRow term={t('linkedSignIns.provider')} text={name} />
          <TextRow term={t('linkedSignIns.account')} text={signIn.account} />
          {signIn.isMain ? (
            <TextRow term={t('linkedSignIns.role')} text={t('linkedSignIns.main')} />
          ) : null}
        </FactTable>
      </div>
      {why === null && obstacle !== null ? (
        <StrongObstacleNote obstacle={obstacle} />
      ) : why === null ? (
        <p className="actions">
          <a className="button button-danger" href={unlinkPath(handle)}>
            {t('linkedSignIns.unlink.link')}
          </a>
        </p>
      ) : (
        <p>{why}</p>
      )}
    </div>
  );
}
