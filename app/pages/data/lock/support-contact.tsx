import { useTranslate } from '~/i18n/use-translate';
import { type OperatorConfig } from '~/portal-config/operator-config';

export type Support = OperatorConfig['support'];

/** How to reach those who run the service, as their file says; nothing where it does not. */
export function SupportContact({ support: { email, url } }: { support: Support }) {
  const t = useTranslate();
  if (email === null && url === null) return null;
  return (
    <p className="[overflow-wrap:anywhere]">
      <span className="font-semibold">{t('lock.contact')}</span>{' '}
      {email === null ? null : <Contact href={`mailto:${email}`} text={email} />}
      {email === null || url === null ? null : ' · '}
      {url === null ? null : <Contact href={url} text={url} />}
    </p>
  );
}

function Contact({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} className="inline-block py-0.5">
      <bdi dir="ltr">{text}</bdi>
    </a>
  );
}
