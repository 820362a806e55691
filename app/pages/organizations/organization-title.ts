import { type SerializeFrom } from '@remix-run/node';
import { type Translate } from '~/i18n/translate';
import { type OrganizationPageData } from './load-organization.server';

/** What the tab says of an organization, or of what is there in its place. */
export function organizationTitle(
  page: SerializeFrom<OrganizationPageData> | undefined,
  t: Translate,
  { isLeaving = false } = {},
): string {
  if (page === undefined || page.shows === 'problem') return t('organizations.title');
  if (page.shows === 'not-found') return t('organizations.notFound.title');
  const { name } = page.organization;
  return isLeaving ? t('organizations.leave.heading', { organization: name }) : name;
}
