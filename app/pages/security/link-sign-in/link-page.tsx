import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { formatLinkable } from '~/pages/kit/format-connection';
import { type ContinuePage, type LinkPage } from './load-linking.server';

/** Says what linking a sign-in of this connection takes, and asks whether it is to begin. */
export function LinkSignInPage({ page: { connection } }: { page: LinkPage }) {
  const t = useTranslate();
  const name = formatLinkable(connection, t);
  return (
    <Frame heading={t('linkedSignIns.link.ask', { name })}>
      <p>{t('linkedSignIns.link.first', { name })}</p>
      <p>{t('linkedSignIns.link.loses', { name })}</p>
      <ConfirmForm
        text={t('linkedSignIns.link.start')}
        pendingText={t('linkedSignIns.link.starting')}
        cancelTo={paths.signIns}
        look="primary"
      />
    </Frame>
  );
}

/** Leads on to the second sign-in, by a link: from a form, a browser would follow to the tenant and no further. */
export function ContinueLinkingPage({ page }: { page: ContinuePage }) {
  const t = useTranslate();
  const name = formatLinkable(page.connection, t);
  return (
    <Frame heading={t('linkedSignIns.link.continueHeading', { name })}>
      <p>{t('linkedSignIns.link.continueText')}</p>
      <p className="actions">
        <a className="button button-primary" href={page.authorizationUrl} rel="noreferrer">
          {t('linkedSignIns.link.continue', { name })}
        </a>
        <a className="button button-plain" href={paths.signIns}>
          {t('kit.cancel')}
        </a>
      </p>
    </Frame>
  );
}

function Frame({ heading, children }: { heading: string; children: ReactNode }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.signIns} label={t('security.linked.heading')} />
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">{heading}</h1>
      {children}
    </div>
  );
}
