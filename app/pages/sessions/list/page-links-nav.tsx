import { useTranslate } from '~/i18n/use-translate';
import { type PageLink } from './page-links';

/** The way to the other pages of the list. */
export function PageLinks({ pages }: { pages: PageLink[] }) {
  const t = useTranslate();
  if (pages.length === 0) return null;
  return (
    <nav aria-label={t('sessions.pages')}>
      <ul className="flex flex-wrap gap-2">
        {pages.map((page, index) => (
          <li key={page?.number ?? `gap-${index}`}>
            {page === null ? (
              <span className="inline-flex min-h-11 items-center">…</span>
            ) : (
              <a
                className={`button min-w-11 ${page.isCurrent ? 'button-primary' : 'button-plain'}`}
                href={page.href}
                aria-label={t('sessions.page', { number: page.number })}
                aria-current={page.isCurrent ? 'page' : undefined}
              >
                {page.number}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
