import { useTranslate } from '~/i18n/use-translate';
import { formatMethodName } from '~/pages/kit/format-method';
import { paths, removeMethodPath } from '~/paths';
import { type MethodKind } from '~/security/authentication-method';
import { type SecurityPageData } from './load-security.server';

/** What takes a phone. */
const phoneKinds: readonly MethodKind[] = ['authenticator-app', 'push', 'phone'];

/** What to do about a phone that is lost, as far as it can be done here. */
export function LostPhone({ page }: { page: SecurityPageData }) {
  const t = useTranslate();
  const methods = page.ways.flatMap((way) =>
    way.shows === 'method' && phoneKinds.includes(way.method.kind) ? [way.method] : [],
  );
  const links = [
    ...(page.canRemove ? methods : []).map((method) => ({
      href: removeMethodPath(method.handle),
      text: t('security.lost.remove', { name: formatMethodName(method, t) }),
    })),
    ...(page.browsersKeptFor === null
      ? [{ href: paths.rememberedBrowsers, text: t('security.browsers.link') }]
      : []),
    { href: paths.sessions, text: t('overview.sessions.link') },
  ];
  return (
    <>
      <p>{t('security.lost')}</p>
      <ul className="flex flex-wrap gap-x-4">
        {links.map(({ href, text }) => (
          <li key={href} className="[overflow-wrap:anywhere]">
            <a href={href} className="inline-block py-0.5">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
