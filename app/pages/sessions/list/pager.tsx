import { useTranslate } from '~/i18n/use-translate';
import { listFormId } from './session-row';

interface Props {
  /** The numbers of the pages, null for some that are left out. */
  pages: readonly (number | null)[];
  page: number;
}

/** The way to the other pages of the list; its buttons send the form, so that what is selected comes along. */
export function Pager({ pages, page }: Props) {
  const t = useTranslate();
  if (pages.length === 0) return null;
  return (
    <nav aria-label={t('sessions.pages')}>
      <ul className="flex flex-wrap gap-2">
        {pages.map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span className="inline-flex min-h-11 items-center">…</span>
            ) : (
              <button
                form={listFormId}
                name="page"
                value={number}
                className={`button min-w-11 ${number === page ? 'button-primary' : 'button-plain'}`}
                aria-label={t('sessions.page', { number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
