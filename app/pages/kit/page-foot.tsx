import { useContext } from 'react';
import { linksIn } from '~/brand/brand-schema';
import { useTranslate } from '~/i18n/use-translate';
import { AnswerContext } from '~/ui/answer-context';
import { Contact, contactsOf } from './support-contact';

/**
 * The end of every page: how support is reached, so that every text that sends people there leads somewhere, and the links
 * that the law or the operator asks for. Nothing where there are none.
 */
export function PageFoot() {
  const t = useTranslate();
  const { support, brand, locale } = useContext(AnswerContext);
  const contacts = contactsOf(support);
  const links = linksIn(brand.links, locale);
  if (contacts.length === 0 && links.length === 0) return null;
  return (
    <footer className="mx-auto w-full max-w-4xl px-edge pb-6 text-sm text-quiet [overflow-wrap:anywhere]">
      {contacts.length === 0 ? null : (
        <p className="flex flex-wrap gap-x-3">
          <span className="py-0.5">{t('app.support')}</span>
          {contacts.map((contact) => (
            <Contact key={contact.href} {...contact} />
          ))}
        </p>
      )}
      {links.length === 0 ? null : (
        <p className="flex flex-wrap gap-x-3">
          {links.map(({ name, url, text }) => (
            <a key={name} href={url} className="inline-block py-0.5">
              {text ?? t(`app.links.${name}`)}
            </a>
          ))}
        </p>
      )}
    </footer>
  );
}
