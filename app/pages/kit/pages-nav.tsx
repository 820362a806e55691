import { useTranslate } from '~/i18n/use-translate';

interface Props {
  /** The address of the first page. */
  path: string;
  page: number;
  pageCount: number;
}

/** Leads from page to page of a list that has more than one. */
export function PagesNav({ path, page, pageCount }: Props) {
  const t = useTranslate();
  if (pageCount === 1) return null;
  const pathOf = (number: number) => (number === 1 ? path : `${path}?page=${number}`);
  return (
    <nav aria-label={t('kit.pages')} className="actions">
      {page === 1 ? null : (
        <a className="button button-plain" rel="prev" href={pathOf(page - 1)}>
          {t('kit.pages.previous')}
        </a>
      )}
      {page === pageCount ? null : (
        <a className="button button-plain" rel="next" href={pathOf(page + 1)}>
          {t('kit.pages.next')}
        </a>
      )}
    </nav>
  );
}
