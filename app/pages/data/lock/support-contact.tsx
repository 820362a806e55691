import { useTranslate } from '~/i18n/use-translate';
import { type OperatorConfig } from '~/portal-config/operator-config';

export type Support = OperatorConfig['support'];

/** How to reach those who run the service, as their file says; nothing where it does not. */
export function SupportContact({ support: { email, url } }: { support: Support }) {
  const t = useTranslate();
  if (email === null && url === null) return null;
  return (
    <div className="[overflow-wrap:anywhere]">
      <p className="font-semibold">{t('lock.contact')}</p>
      {email === null ? null : <Contact href={`mailto:${email}`} text={email} />}
      {url === null ? null : <Contact href={url} text={url} />}
    </div>
  );
}

function Contact({ href, text }: { href: string; text: string }) {
  return (
    <p>
      <a href={href} className="inline-block py-0.5">
        <bdi dir="ltr">{text}</bdi>
      </a>
    </p>
  );
}
