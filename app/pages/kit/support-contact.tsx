import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { AnswerContext } from '~/ui/answer-context';

export type Support = OperatorConfig['support'];

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

/** The same at the foot of a page, so that every text that sends people to support leads somewhere. */
export function SupportFoot() {
  const t = useTranslate();
  const contacts = contactsOf(useContext(AnswerContext).support);
  if (contacts.length === 0) return null;
  return (
    <footer className="mx-auto w-full max-w-4xl px-4 pb-6 text-sm text-quiet [overflow-wrap:anywhere]">
      <p className="flex flex-wrap gap-x-3">
        <span className="py-0.5">{t('app.support')}</span>
        {contacts.map((contact) => (
          <Contact key={contact.href} {...contact} />
        ))}
      </p>
    </footer>
  );
}

interface ContactLink {
  href: string;
  text: string;
}

function contactsOf({ email, url }: Support): ContactLink[] {
  return [
    ...(email === null ? [] : [{ href: `mailto:${email}`, text: email }]),
    ...(url === null ? [] : [{ href: url, text: url }]),
  ];
}

function Contact({ href, text }: ContactLink) {
  return (
    <a href={href} className="inline-block py-0.5">
      <bdi dir="ltr">{text}</bdi>
    </a>
  );
}
