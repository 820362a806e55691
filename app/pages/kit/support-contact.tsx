import { useTranslate } from '~/i18n/use-translate';
import { type Support } from '~/portal-config/support';

/** How to reach those who run the service, as their file says; nothing where it does not. */
export function SupportContact({ support }: { support: Support }) {
  const t = useTranslate();
  const contacts = contactsOf(support);
  if (contacts.length === 0) return null;
  return (
    <div className="[overflow-wrap:anywhere]">
      <p className="font-semibold">{t('lock.contact')}</p>
      {contacts.map((contact) => (
        <p key={contact.href}>
          <Contact {...contact} />
        </p>
      ))}
    </div>
  );
}

export interface ContactLink {
  href: string;
  text: string;
}

/** Each way to reach those who run the service. */
export function contactsOf({ email, url }: Support): ContactLink[] {
  return [
    ...(email === null ? [] : [{ href: `mailto:${email}`, text: email }]),
    ...(url === null ? [] : [{ href: url, text: url }]),
  ];
}

export function Contact({ href, text }: ContactLink) {
  return (
    <a href={href} className="inline-block py-0.5">
      <bdi dir="ltr">{text}</bdi>
    </a>
  );
}
