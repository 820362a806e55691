import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { Fact, FactList } from '~/ui/fact';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { type PendingEmailPageData } from './load-email.server';

/** A change of the address that waits for its link to be opened. */
export function PendingEmailPage({ page: { newEmail, until } }: { page: PendingEmailPageData }) {
  const t = useTranslate();
  return (
    <>
      <LinkBack to={paths.profile} label={t('profile.title')} />
      <section className="card space-y-4" aria-labelledby="email-pending">
        <h1 id="email-pending" className="text-2xl font-bold">
          {t('emailChange.pending.title')}
        </h1>
        <FactList columns={false}>
          <Fact term={t('emailChange.newEmail')}>
            <bdi className="font-semibold">{newEmail}</bdi>
          </Fact>
          {until === null ? null : (
            <Fact term={t('emailChange.pending.expires')}>
              <Time value={until} />
            </Fact>
          )}
        </FactList>
        <p>{t(until === null ? 'emailChange.linkExpired' : 'emailChange.pending.text')}</p>
        <p>{t('emailChange.pending.notArrived')}</p>
        <div className="actions">
          <form method="post">
            <FormToken />
            <SubmitButton
              name="intent"
              value="send-again"
              className="button button-plain"
              pendingText={t('emailChange.sending')}
            >
              {t('emailChange.sendAgain')}
            </SubmitButton>
          </form>
          <form method="post">
            <FormToken />
            <SubmitButton
              name="intent"
              value="cancel"
              className="button button-danger"
              pendingText={t('emailChange.cancelling')}
            >
              {t('emailChange.cancel')}
            </SubmitButton>
          </form>
        </div>
      </section>
    </>
  );
}
