import { useTranslate } from '~/i18n/use-translate';
import { FactTable, TextRow } from '~/pages/kit/fact-table';
import { FormToken } from '~/pages/kit/form-token';
import { formatSignIn } from '~/pages/kit/format-sign-in';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { type AccountView, type ConfirmPage } from './load-linking.server';

/** Names both accounts, says what stays and what is lost, and asks whether they are to be linked. */
export function ConfirmLinkingPage({ page: { own, second, secondHandle } }: { page: ConfirmPage }) {
  const t = useTranslate();
  const name = formatSignIn(second.signIn, t);
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.signIns} label={t('security.linked.heading')} />
      <h1 className="text-2xl font-bold">{t('linkedSignIns.link.confirmHeading')}</h1>
      <AccountCard id="stays" heading={t('linkedSignIns.link.stays')} account={own}>
        {t('linkedSignIns.link.keeps')}
      </AccountCard>
      <AccountCard id="goes" heading={t('linkedSignIns.link.goes')} account={second}>
        {t('linkedSignIns.link.lost')}
      </AccountCard>
      <p>{t('linkedSignIns.link.after', { name })}</p>
      <p>{t('linkedSignIns.link.notBack')}</p>
      <form method="post" className="actions">
        <FormToken />
        <input type="hidden" name="second" value={secondHandle} />
        <SubmitButton
          name="intent"
          value="link"
          className="button button-confirm"
          pendingText={t('linkedSignIns.link.pending')}
        >
          {t('linkedSignIns.link.confirm')}
        </SubmitButton>
        <button name="intent" value="cancel" className="button button-plain">
          {t('kit.cancel')}
        </button>
      </form>
    </div>
  );
}

interface CardProps {
  id: string;
  heading: string;
  account: AccountView;
  children: string;
}

function AccountCard({ id, heading, account: { name, signIn }, children }: CardProps) {
  const t = useTranslate();
  return (
    <CardSection id={id} heading={heading}>
      <FactTable>
        <TextRow term={t('linkedSignIns.provider')} text={formatSignIn(signIn, t)} />
        <TextRow term={t('linkedSignIns.account')} text={signIn.account} />
        <TextRow term={t('linkedSignIns.name')} text={name} />
      </FactTable>
      <p>{children}</p>
    </CardSection>
  );
}
