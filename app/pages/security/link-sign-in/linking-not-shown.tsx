import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { type NoLinking } from './load-linking.server';

/** The one page for a linking that is over, was never begun, or is another session's; and for a tenant that fails. */
export function LinkingNotShown({ page }: { page: NoLinking }) {
  const t = useTranslate();
  if (page.shows === 'problem')
    return (
      <SecurityFrame heading={t('security.problem.title')}>
        <ProblemMessage problem={page.problem} />
      </SecurityFrame>
    );
  const isOver = page.shows === 'over';
  return (
    <SecurityFrame heading={t(isOver ? 'linkedSignIns.link.over' : 'linkedSignIns.link.heading')}>
      <p>{t(isOver ? 'linkedSignIns.link.overText' : 'linkedSignIns.linkRefused.not_offered')}</p>
      <p className="actions">
        <a className="button button-plain" href={paths.signIns}>
          {isOver ? t('linkedSignIns.link.beginAgain') : t('security.linked.heading')}
        </a>
      </p>
    </SecurityFrame>
  );
}
