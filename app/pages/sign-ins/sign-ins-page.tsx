import { useTranslate } from '~/i18n/use-translate';
import { SignInList } from '~/pages/kit/sign-in-list';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { type SignInsPageData } from './load-sign-ins-page.server';

/** Who has signed in lately, or tried to. */
export function SignInsPage({ page: { history, zone } }: { page: SignInsPageData }) {
  const t = useTranslate();
  return (
    <>
      <LinkBack to={paths.account} label={t('overview.title')} />
      <h1 id="sign-ins" className="text-2xl font-bold">
        {t('sessions.signIns.heading')}
      </h1>
      <SignInList history={history} labelledBy="sign-ins" />
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}
