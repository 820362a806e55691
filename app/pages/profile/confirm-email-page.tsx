import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { paths } from '~/paths';
import { Fact, FactList } from '~/ui/fact';
import { type ConfirmEmailPageData } from './load-email.server';

/** Where a mailed link leads: a question, which a button answers. */
export function ConfirmEmailPage({ page }: { page: ConfirmEmailPageData }) {
  const t = useTranslate();
  if (page.link !== 'good')
    return (
      <section className="card space-y-4" aria-labelledby="email-confirm">
        <h1 id="email-confirm" className="text-2xl font-bold">
          {t('emailChange.dead.title')}
        </h1>
        <p>{t(page.link === 'expired' ? 'emailChange.linkExpired' : 'emailChange.linkDead')}</p>
        <p className="actions">
          <a
            href={page.link === 'expired' ? paths.pendingEmail : paths.profile}
            className="button button-primary"
          >
            {t(page.link === 'expired' ? 'emailChange.dead.again' : 'emailChange.back')}
          </a>
        </p>
      </section>
    );
  return (
    <section className="card space-y-4" aria-labelledby="email-confirm">
      <h1 id="email-confirm" className="text-2xl font-bold">
        {t('emailChange.confirm.title')}
      </h1>
      <FactList columns={false}>
        <Fact term={t('emailChange.newEmail')}>
          <bdi>{page.newEmail}</bdi>
        </Fact>
        <Fact term={t('emailChange.oldEmail')}>
          <bdi>{page.oldEmail ?? t('profile.notSet')}</bdi>
        </Fact>
      </FactList>
      <p>{t('emailChange.step.signedOut')}</p>
      <ConfirmForm
        text={t('emailChange.confirm')}
        pendingText={t('profile.saving')}
        cancelTo={paths.pendingEmail}
        cancelText={t('emailChange.notNow')}
        look="primary"
      />
    </section>
  );
}
