import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { CodeShown } from '~/pages/security/code-shown';
import { enrolmentPath } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { type NewCode } from './new-code';

/** A person's first code, which counts once they say that they have saved it. */
export function FirstCodeShown({ code, enrolment }: NewCode) {
  const t = useTranslate();
  return (
    <CodeShown code={code} result={t('addMethod.codeReady')}>
      <form method="post" action={enrolmentPath('recovery-code', enrolment)}>
        <FormToken />
        <SubmitButton className="button button-primary" pendingText={t('addMethod.finishing')}>
          {t('security.code.saved')}
        </SubmitButton>
      </form>
    </CodeShown>
  );
}
