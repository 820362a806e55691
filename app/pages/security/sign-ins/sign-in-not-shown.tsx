import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { SecurityFrame } from '~/pages/security/security-frame';
import { type SignInPageData } from './load-sign-in.server';

/** The one page for sign-ins that are unknown, somebody else's or gone, and for a tenant that does not tell. */
export function SignInNotShown({ page }: { page: Exclude<SignInPageData, { shows: 'sign-in' }> }) {
  const t = useTranslate();
  return page.shows === 'not-found' ? (
    <SecurityFrame heading={t('security.notFound.title')}>
      <p>{t('security.notFound.text')}</p>
    </SecurityFrame>
  ) : (
    <SecurityFrame heading={t('security.problem.title')}>
      <ProblemMessage problem={page.problem} />
    </SecurityFrame>
  );
}
