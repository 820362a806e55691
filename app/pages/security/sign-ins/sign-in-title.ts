import { type SerializeFrom } from '@remix-run/node';
import { type Translate } from '~/i18n/translate';
import { formatSignIn } from '~/pages/kit/format-sign-in';
import { type SignInPageData } from './load-sign-in.server';

/** What the tab says of a sign-in, or of what is there in its place. */
export function signInTitle(
  page: SerializeFrom<SignInPageData> | undefined,
  t: Translate,
  { isUnlinking = false } = {},
): string {
  if (page === undefined || page.shows === 'problem') return t('security.linked.heading');
  if (page.shows === 'not-found') return t('security.notFound.title');
  const name = formatSignIn(page.signIn, t);
  return isUnlinking ? t('linkedSignIns.unlink.heading', { name }) : name;
}
