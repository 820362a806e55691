import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { MessagePage } from '~/pages/kit/message-page';
import { loginPath, paths } from '~/paths';

const promises = [
  {
    text: 'signIn.welcome.devices',
    icon: (
      <path d="M13 16H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v1M6 20h7M16 11h6v10h-6z" />
    ),
  },
  {
    text: 'signIn.welcome.strangers',
    icon: <path d="M10 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h5M10 12h11m-4-4 4 4-4 4" />,
  },
  {
    text: 'signIn.welcome.help',
    icon: <path d="M12 3 4 6v6c0 4.5 3.3 7.7 8 9 4.7-1.3 8-4.5 8-9V6zM8.5 12l2.5 2.5 4.5-5" />,
  },
] as const;

/** What the portal is for, and the way in. */
export function WelcomePage({ hasAllSections }: { hasAllSections: boolean }) {
  const t = useTranslate();
  return (
    <MessagePage heading={t('signIn.welcome.heading')}>
      <ul className="space-y-3">
        {promises.map(({ text, icon }) => (
          <li key={text} className="flex items-start gap-3">
            <Icon>{icon}</Icon>
            <span className="min-w-0">{t(text)}</span>
          </li>
        ))}
      </ul>
      {hasAllSections ? <p>{t('signIn.welcome.more')}</p> : null}
      <p className="actions">
        <a className="button button-primary" href={loginPath({ returnTo: paths.account })}>
          {t('signIn.welcome.signIn')}
        </a>
      </p>
    </MessagePage>
  );
}

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="h-6 w-6 shrink-0 text-accent rtl:-scale-x-100"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
