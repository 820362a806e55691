import { type SerializeFrom } from '@remix-run/node';
import { type Translate } from '~/i18n/translate';
import { type ShownName } from './application-names.server';
import { type ApplicationPageData } from './application/load-application.server';

/** What the tab says of an application, or of what is there in its place. */
export function applicationTitle(
  page: SerializeFrom<ApplicationPageData> | undefined,
  t: Translate,
  { isRemoval = false } = {},
): string {
  if (page === undefined || page.shows === 'problem') return t('applications.title');
  if (page.shows === 'not-found') return t('applications.notFound.title');
  const { application } = page;
  return isRemoval ? formatRemoval(application, t) : application.name;
}

/** The question before a removal. */
export function formatRemoval(
  { name, isNamed }: Pick<ShownName, 'name' | 'isNamed'>,
  t: Translate,
): string {
  return isNamed
    ? t('applications.remove.heading', { application: name })
    : t('applications.remove.heading.unnamed');
}
