import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { LinkBack } from '~/ui/link-back';
import { type ConnectedAccountView } from './connected-account-view.server';
import { type DisconnectPageData } from './load-disconnect.server';

/** Says what goes with a connected account and what stays, and asks; or why it cannot be disconnected. */
export function DisconnectPage({ page }: { page: DisconnectPageData }) {
  return (
    <Framed>
      {'account' in page ? (
        <Question account={page.account} hasToken={page.shows === 'ask'} />
      ) : (
        <NotShown page={page} />
      )}
    </Framed>
  );
}

function Framed({ children }: { children: ReactNode }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.connectedAccounts} label={t('applications.connected')} />
      {children}
    </div>
  );
}

function NotShown({
  page,
}: {
  page: Exclude<DisconnectPageData, { account: ConnectedAccountView }>;
}) {
  const t = useTranslate();
  const isNotFound = page.shows === 'not-found';
  return (
    <div className="card space-y-3">
      <h1 className="text-2xl font-bold">
        {t(
          isNotFound
            ? 'applications.connected.notFound.title'
            : 'applications.connected.disconnect',
        )}
      </h1>
      {page.shows === 'problem' ? (
        <ProblemMessage problem={page.problem} />
      ) : (
        <p>{t(isNotFound ? 'applications.connected.notFound.text' : 'security.turnedOff')}</p>
      )}
    </div>
  );
}

function Question({ account, hasToken }: { account: ConnectedAccountView; hasToken: boolean }) {
  const t = useTranslate();
  const provider = account.name;
  return (
    <>
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
        {t('applications.connected.disconnect.heading', { provider })}
      </h1>
      <CardSection id="goes" heading={t('applications.remove.goes')}>
        <p>{t('applications.connected.disconnect.goes')}</p>
      </CardSection>
      <CardSection id="stays" heading={t('applications.remove.stays')}>
        <ul className="list-disc space-y-1 ps-5">
          <li>{t('applications.connected.disconnect.atProvider', { provider })}</li>
          <li>{t('applications.connected.disconnect.until')}</li>
          <li>{t('applications.connected.disconnect.copied')}</li>
        </ul>
      </CardSection>
      {hasToken ? (
        <ConfirmForm
          text={t('applications.connected.disconnect')}
          pendingText={t('applications.connected.disconnect.pending')}
          cancelTo={paths.connectedAccounts}
        />
      ) : (
        <p className="notice notice-warn">{t('applications.connected.noToken')}</p>
      )}
    </>
  );
}
