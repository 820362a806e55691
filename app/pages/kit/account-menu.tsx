import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { FormToken } from './form-token';
import { PreferencesForm } from './preferences-form';

interface Props {
  name: string | null;
  email: string | null;
  /** The tabs, which need not all be in sight on a narrow screen. */
  tabs: readonly { path: string; text: string }[];
  /** Pages of the account that are no tabs. */
  links: readonly { path: string; text: string }[];
}

/** Who is signed in, where they can go, the way out, and how they want their pages. It opens and closes by itself, without a script. */
export function AccountMenu({ name, email, tabs, links }: Props) {
  const t = useTranslate();
  const person = name ?? email;
  const label = person === null ? t('app.nav.label') : t('app.nav.signedInAs', { name: person });
  return (
    <details className="menu h-11 w-11 sm:w-48">
      <summary className="button button-small menu-button w-11 px-0 sm:w-48 sm:justify-start sm:px-3">
        <PersonIcon />
        <span className="sr-only">{label}</span>
        <bdi aria-hidden="true" className="hidden min-w-0 truncate sm:block">
          {person ?? label}
        </bdi>
      </summary>
      <div className="menu-panel">
        {person === null ? null : (
          <p>
            <span className="block font-semibold">
              <bdi>{person}</bdi>
            </span>
            {email === null || email === person ? null : (
              <span className="block text-sm text-quiet">
                <bdi>{email}</bdi>
              </span>
            )}
          </p>
        )}
        <ul className="border-t border-line pt-1">
          {tabs.map(({ path, text }) => (
            <li key={path} className="xl:hidden">
              <a href={path} className="flex min-h-11 items-center">
                {text}
              </a>
            </li>
          ))}
          {links.map(({ path, text }) => (
            <li key={path}>
              <a href={path} className="flex min-h-11 items-center">
                {text}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={paths.logout}>
          <FormToken />
          <button className="button button-plain w-full px-2">{t('app.nav.signOut')}</button>
        </form>
        <div className="border-t border-line pt-3">
          <PreferencesForm />
        </div>
      </div>
    </details>
  );
}

function PersonIcon() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="h-6 w-6 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <circle cx="12" cy="12" r="9.5" />
      <circle cx="12" cy="9.5" r="3.25" />
      <path d="M5.5 18.5c1.4-2.3 3.8-3.5 6.5-3.5s5.1 1.2 6.5 3.5" />
    </svg>
  );
}
