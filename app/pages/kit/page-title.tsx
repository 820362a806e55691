import { type SerializeFrom } from '@remix-run/node';
import { useMatches, useRouteError } from '@remix-run/react';
import { type Translate } from '~/i18n/translate';
import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { AnswerContext } from '~/ui/answer-context';
import { formatErrorHeading } from './error-page';

/** The `handle` of a route that is a page: its title, which may depend on the loader's data. */
export interface PageHandle<Loader = unknown> {
  title: (t: Translate, data: SerializeFrom<Loader> | undefined) => string;
  /** The address to show instead in a few seconds, while something goes on that the page tells of; null for none. */
  refreshTo?: (data: SerializeFrom<Loader> | undefined) => string | null;
  /** Whether what the page is for cannot be done by this person; false while nobody knows. */
  cannotBeDone?: (data: SerializeFrom<Loader> | undefined) => boolean;
}

/**
 * What stands in the browser's tab: the page, then the product. Not the work of `meta`, which cannot
 * know the language of the page.
 */
export function PageTitle() {
  const t = useTranslate();
  const error = useRouteError();
  const { answersForm } = useContext(AnswerContext);
  const page = useMatches()
    .filter((match) => isPageHandle(match.handle))
    .pop();
  if (error !== undefined && error !== null)
    return (
      <title>{t('app.pageTitle', { title: formatErrorHeading(error, answersForm, t) })}</title>
    );
  if (page === undefined) return <title>{t('app.name')}</title>;
  const title = (page.handle as PageHandle).title(t, page.data);
  return <title>{t('app.pageTitle', { title })}</title>;
}

function isPageHandle(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'title' in handle;
}
