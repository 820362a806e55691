import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { type TicketKind } from '~/security/enrollment-tickets';
import { type FactorsPageData } from './load-factors.server';

interface Props {
  kind: TicketKind;
  page: FactorsPageData;
}

/** Says what comes of the tenant's page for a second factor, and asks. */
export function SetUpPage({ kind, page }: Props) {
  const t = useTranslate();
  const heading = t(`addMethod.ask.${kind}`);
  if (page.shows === 'problem')
    return (
      <SecurityFrame heading={heading}>
        <ProblemMessage problem={page.problem} />
      </SecurityFrame>
    );
  const offer = page.offers.find((one) => one.kind === kind);
  const isOffered = offer?.state === 'offered' || offer?.state === 'another';
  if (!page.isEditable || !isOffered)
    return (
      <SecurityFrame heading={heading}>
        <p>
          {t(
            !page.isEditable
              ? 'addMethod.refused.turned_off'
              : offer === undefined
                ? 'addMethod.refused.not_offered'
                : 'addMethod.refused.has_one',
          )}
        </p>
        <p className="actions">
          <a className="button button-plain" href={paths.addMethod}>
            {t('addMethod.back')}
          </a>
        </p>
      </SecurityFrame>
    );
  return (
    <SecurityFrame heading={heading}>
      <p>{t(`addMethod.about.${kind}`)}</p>
      <p>{t('addMethod.opens')}</p>
      <p>{t('addMethod.life')}</p>
      <p>{t('addMethod.stays')}</p>
      {/* `noreferrer` would leave the form without the origin that its answer is judged by. */}
      <form
        method="post"
        target="_blank"
        rel="noopener"
        className="actions"
        data-afterwards={paths.addMethod}
      >
        <FormToken />
        <button className="button button-primary">{t('addMethod.open')}</button>
        <a className="button button-plain" href={paths.addMethod}>
          {t('addMethod.cancel')}
        </a>
      </form>
      <p>
        {t('addMethod.afterwards')}{' '}
        <a href={paths.addMethod} className="inline-block py-1">
          {t('addMethod.finished')}
        </a>
      </p>
    </SecurityFrame>
  );
}
