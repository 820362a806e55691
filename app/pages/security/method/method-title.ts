import { type SerializeFrom } from '@remix-run/node';
import { type Translate } from '~/i18n/translate';
import { formatMethodName } from '~/pages/kit/format-method';
import { type MethodPageData } from './load-method.server';

/** What the tab says of a method, or of what is there in its place. */
export function methodTitle(
  page: SerializeFrom<MethodPageData> | undefined,
  t: Translate,
  { isRemoval = false } = {},
): string {
  if (page === undefined || page.shows === 'problem') return t('security.title');
  if (page.shows === 'not-found') return t('security.notFound.title');
  const name = formatMethodName(page.method, t);
  return isRemoval ? t('security.remove.heading', { name }) : name;
}
