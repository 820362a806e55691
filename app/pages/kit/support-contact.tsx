import { type Support } from '~/portal-config/support';

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

/** A link to support, in letters that no language turns around. */
export function Contact({ href, text }: ContactLink) {
  return (
    <a href={href} className="inline-block py-0.5">
      <bdi dir="ltr">{text}</bdi>
    </a>
  );
}
