import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { formatAbout } from './format-factor';
import { HereForm } from './here-form';
import { type SetUpPageData } from './load-set-up.server';
import { OtherTabForm } from './other-tab-form';

interface Props {
  page: SetUpPageData;
  refused: RefusedAct | undefined;
}

/** Asks whether something is to be set up for two-step verification, or says why it cannot be. */
export function SetUpPage({ page, refused }: Props) {
  const t = useTranslate();
  const { kind } = page;
  return (
    <SecurityFrame heading={t(`addMethod.ask.${kind}`)}>
      {page.shows === 'problem' ? (
        <ProblemMessage problem={page.problem} />
      ) : page.shows !== 'ask' ? (
        <>
          <p>
            {t(
              page.shows === 'state'
                ? `addMethod.state.${page.state}`
                : `addMethod.refused.${page.reason}`,
            )}
          </p>
          <p className="actions">
            <a className="button button-plain" href={paths.addMethod}>
              {t('addMethod.back')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{formatAbout(kind, t)}</p>
          {page.road === 'here' ? <HereForm kind={kind} refused={refused} /> : <OtherTabForm />}
        </>
      )}
    </SecurityFrame>
  );
}
